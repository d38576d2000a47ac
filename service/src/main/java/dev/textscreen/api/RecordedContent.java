package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** The part of a decision on record that tells why. */
public record RecordedContent(@Schema(allowableValues = {
        "low", "medium", "high"}) String riskLevel, double confidence, String stage,
        List<String> degraded, String language,
        @Schema(description = "The lists that were asked for; none stands for all") List<String> datasets,
        @Schema(description = "The score from which a candidate was a match") double threshold, List<RecordedReason> reasons,
        List<RecordedMatch> matches, VersionsJson versions) {

    /** One piece of evidence. */
    public record RecordedReason(String code, String message, double weight, Optional<String> match, Optional<SpanJson> span) {
    }

    /** A listed entity that was close. */
    public record RecordedMatch(String id, String caption, String schema, List<String> datasets, double score, boolean match) {
    }
}
