package dev.textscreen.pipeline;

/**
 * What a caller wants done.
 *
 * @param search look names and identifiers up in the lists
 * @param variants give the other spellings of each mention
 * @param embeddings retrieve by vector too, also where the filter finds it not worth its cost
 */
public record ScreeningOptions(boolean search, boolean variants, boolean embeddings) {

    public static final ScreeningOptions DEFAULT = new ScreeningOptions(true, false, false);
}
