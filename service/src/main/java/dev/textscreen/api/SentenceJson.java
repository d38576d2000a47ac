package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A sentence of the text. */
@Schema(name = "Sentence")
public record SentenceJson(int start, int end) {
}
