package dev.textscreen.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The ways in which entities are compared. */
public record AlgorithmsAnswer(List<Algorithm> algorithms, @JsonProperty("default") String usual, String best) {

    /** One way, and the features that it looks at. */
    public record Algorithm(String name, String description, Map<String, FeatureNote> features) {
    }

    /** What a feature is. */
    public record FeatureNote(String description) {
    }
}
