package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A person or an organisation that the text names.
 *
 * @param signals the positions, from 0, of its signals in the answer's {@code signals}
 */
@Schema(name = "Mention")
public record MentionJson(@Schema(description = "Within this answer", example = "e1") String id,
        @Schema(allowableValues = {
                "person", "organization"}) String type,
        int start, int end,
        @Schema(description = "As it stands in the text") String text, @Schema(description = "In the nominative") String normalized,
        List<NamePartJson> parts, @Schema(allowableValues = {"male", "female"}) Optional<String> gender,
        @Schema(description = "ISO 8601", example = "1980-05-15") Optional<String> birthDate,
        @Schema(description = "The canonical code of an organisation's legal form") Optional<String> legalForm,
        @Schema(description = "An organisation's name without its legal form") Optional<String> coreName, double confidence,
        @Schema(description = "Positions in the list of signals, from 0") List<Integer> signals, Optional<List<VariantJson>> variants) {

    /** One part of a name. */
    @Schema(name = "NamePart")
    public record NamePartJson(@Schema(example = "surname") String role, String text, String normalized) {
    }

    /** Another spelling of a name. */
    @Schema(name = "Variant")
    public record VariantJson(String text, @Schema(example = "transliteration") String kind, double weight) {
    }
}
