package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A listed entity that the text may mean. */
@Schema(name = "Match")
public record MatchJson(
        @Schema(description = "The id of the entity of this text that it was found by", example = "e1") Optional<String> entity,
        @Schema(description = "The listed entity's id", example = "demo-p1") String id, String caption,
        @Schema(example = "Person") String schema, List<String> datasets,
        @Schema(description = "The likelihood, 0 to 1, that both are the same") double score,
        @Schema(description = "Whether the score reaches the threshold") boolean match,
        @Schema(description = "Where the text names it") List<SpanJson> spans,
        @Schema(description = "The position in the list of signals, from 0, of the identifier that it was found by") Optional<Integer> signal,
        RetrievalJson retrieval, Optional<Map<String, ExplanationJson>> explanations) {

    /** How it was found. */
    @Schema(name = "Retrieval")
    public record RetrievalJson(boolean identifier, Optional<Integer> keywordRank, Optional<Integer> vectorRank, double fused) {
    }
}
