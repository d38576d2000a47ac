package dev.textscreen.pipeline.validation;

/** A text that passed validation, unchanged from what was sent: not blank, within the limit, no lone surrogates. */
public record CleanText(String value) {
}
