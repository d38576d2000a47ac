package dev.textscreen.pipeline.normalization;

import dev.textscreen.text.Span;

/** One part of a mention: as written, and in the nominative with its usual capitals. */
public record NamePart(NameRole role, String text, String normalized, Span span) {
}
