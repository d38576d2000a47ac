package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is wrong with one field of a request. */
public record FieldError(@Schema(example = "options.search") String field, @Schema(example = "must be true or false") String message) {
}
