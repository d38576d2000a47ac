package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A decision as it stands on record. */
public record RecordedDecision(String id, @Schema(description = "ISO 8601, UTC") String time, String tenant,
        @Schema(description = "The key or token that asked") String caller,
        @Schema(allowableValues = {
                "clear", "review", "block"}) String outcome,
        double score,
        @Schema(description = "Of the text, in code points") long characters,
        @Schema(description = "Listed entities that matched") int hits, double tookMs,
        @Schema(description = "Why; absent once it was erased") Optional<RecordedContent> content,
        @Schema(description = "Keyed hash of the text") Optional<String> textHash,
        @Schema(description = "The text, for administrators, where it was kept") Optional<String> text,
        @Schema(description = "Whether content, text and hash were erased") boolean erased,
        @Schema(description = "Whether a legal hold keeps it") boolean held,
        @Schema(description = "Its place in the chain, from 1") long seq,
        @Schema(description = "Keyed hash of this row and the link before it") String link) {
}
