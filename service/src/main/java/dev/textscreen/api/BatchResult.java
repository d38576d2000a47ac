package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** What became of one item of a batch: a result or a problem. */
public record BatchResult(@Schema(description = "The item's own, or its position from 0") String id,
        @Schema(implementation = ProcessAnswer.class) Optional<WrittenAnswer> result,
        Optional<Problem> problem) {
}
