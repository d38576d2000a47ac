package dev.textscreen.pipeline.normalization;

import dev.textscreen.text.Language;
import dev.textscreen.text.Span;

/** A sentence of the canonical text and the language it is read in. */
public record Sentence(Span span, Language language) {
}
