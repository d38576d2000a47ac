package dev.textscreen.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param data the folder of indexes and state
 * @param dictionaries the folder of dictionaries, one folder a language in it
 * @param rules the file of the operator's rules, which may be absent
 */
public record StorageSettings(@NotNull Path data, @NotNull Path dictionaries, @NotNull Path rules, @NotNull @Valid Database database) {

    /**
     * The database for decisions and feedback.
     *
     * @param connections the size of the connection pool
     * @param url a JDBC address of PostgreSQL or H2; empty for an H2 file in the data folder
     */
    public record Database(@Min(1) @Max(1000) int connections, @NotNull @Pattern(regexp = "|jdbc:(h2|postgresql):.+") String url,
            @NotNull String username, @NotNull String password) {

        /** Without the password, which the address may hold too. */
        @Override
        public String toString() {
            return "Database[connections=" + connections + ", username=" + username + "]";
        }
    }
}
