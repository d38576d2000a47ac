package dev.textscreen.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** The lists that there are. */
public record CatalogAnswer(List<DatasetJson> datasets, @Schema(description = "Names of lists whose index is good") List<String> current,
        @Schema(description = "Names of lists whose last import failed") List<String> outdated, boolean indexStale) {

    /** One list. */
    @Schema(name = "Dataset")
    public record DatasetJson(@Schema(example = "demo") String name, String title,
            @Schema(description = "The version of its index") Optional<String> version, Optional<String> indexVersion, boolean indexCurrent,
            boolean load, Optional<Long> entityCount, @Schema(description = "When its index was built") Optional<String> updatedAt,
            @Schema(description = "Why its last import was refused, or its index cannot be read") Optional<String> problem) {
    }
}
