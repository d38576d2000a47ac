package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** Decisions on record, the newest first. */
public record DecisionsPage(List<RecordedDecision> decisions,
        @Schema(description = "Give it as cursor for the next page; absent on the last one") Optional<String> next) {
}
