package dev.textscreen.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A word, number or mark of the text. */
@Schema(name = "Token")
public record TokenJson(int start, int end, String text, String lemma,
        @Schema(description = "Universal part of speech", example = "PROPN") String pos, FeaturesJson features) {

    /** What grammar says of it. */
    @Schema(name = "Features")
    public record FeaturesJson(@JsonProperty("case") @Schema(example = "genitive") Optional<String> grammaticalCase,
            Optional<String> gender,
            Optional<String> number, @Schema(example = "surname") Optional<String> namePart) {
    }
}
