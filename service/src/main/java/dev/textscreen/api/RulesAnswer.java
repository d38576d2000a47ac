package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** The operator's rules that are in force. */
public record RulesAnswer(String version, List<RuleJson> rules,
        @Schema(description = "Why the file as it is now was refused; absent while it is in force") Optional<String> refused) {

    /** A rule without its conditions. */
    @Schema(name = "Rule")
    public record RuleJson(String name, @Schema(allowableValues = {
            "block", "clear", "review"}) String effect, String author, String reason,
            @Schema(description = "The last day on which it holds") Optional<String> until) {
    }
}
