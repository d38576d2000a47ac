package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What came of an act upon the record. */
public record ActAnswer(@Schema(description = "Decisions that were changed") long decisions,
        @Schema(description = "Decisions that were left because of a legal hold") long held) {
}
