package dev.textscreen.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param data the folder of indexes and state
 * @param dictionaries the folder of dictionaries, one folder a language in it
 */
public record StorageSettings(@NotNull Path data, @NotNull Path dictionaries, @NotNull @Valid Database database) {

    /**
     * The database for decisions and feedback.
     *
     * @param connections the size of the connection pool
     */
    public record Database(@Min(1) @Max(1000) int connections) {
    }
}
