package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Textscreen makes of a text.
 *
 * @param timingsMs by layer, and {@code total}
 */
public record ProcessAnswer(@Schema(description = "Unique to this answer") String id, DecisionJson decision, LanguageJson language,
        @Schema(description = "The text with one spelling for each character") String normalizedText, List<MentionJson> entities,
        List<SignalJson> signals, List<MatchJson> matches, Optional<List<SentenceJson>> sentences, Optional<List<TokenJson>> tokens,
        CostJson complexity, VersionsJson versions, Map<String, Double> timingsMs, boolean cached) {
}
