package dev.textscreen.config;

import io.dropwizard.util.Duration;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;

/**
 * A watchlist that is imported at start and kept fresh.
 *
 * @param name lower-case letters, digits, dashes and underscores
 * @param source a file, a folder or an http(s) address
 * @param title shown by {@code GET /catalog}
 * @param columns of a plain CSV file: property to column; empty for every other format
 * @param refresh how often the source is read again; never where it is absent
 */
public record DatasetSettings(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,62}") String name, @NotBlank String source,
        Optional<String> title, Optional<Map<String, String>> columns, Optional<Duration> refresh) {
}
