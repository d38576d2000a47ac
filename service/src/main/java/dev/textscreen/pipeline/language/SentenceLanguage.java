package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;
import dev.textscreen.text.Span;

/** The language of one sentence. The span is in UTF-16 units of the canonical text; the confidence is within 0 and 1. */
public record SentenceLanguage(Span span, Language language, double confidence) {
}
