package dev.textscreen.api;

/** What several requests ask of a field. */
final class Fields {

    static final String LANGUAGE = "auto|uk|ru|pl|en";
    static final String LANGUAGE_MESSAGE = "must be one of auto, uk, ru, pl, en";

    private Fields() {
    }
}
