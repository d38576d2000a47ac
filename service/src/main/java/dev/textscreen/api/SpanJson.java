package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A half-open range of code points of the text as it was sent. */
@Schema(name = "Span")
public record SpanJson(int start, int end) {
}
