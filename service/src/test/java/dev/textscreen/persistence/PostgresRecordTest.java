package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.config.StorageSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record in a real PostgreSQL. */
class PostgresRecordTest extends RecordContract {

    private static EmbeddedPostgres postgres;

    private String name = "";

    @BeforeAll
    static void startServer() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        postgres.close();
    }

    @Override
    StorageSettings.Database database() throws SQLException {
        name = "record" + Long.toHexString(System.nanoTime());
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return same();
    }

    @Test
    void aPageIsReadFromItsIndexBeforeThereAreStatistics() {
        store.archive().database().jdbi().useHandle(handle -> handle.execute("""
                INSERT INTO decisions
                SELECT 'acme', n, 'decision', 'id-' || n, n, 'key', 'clear', 0, 80, 0, 500, 'one', repeat('b', 300), null, null, null, null,
                    '', '', false
                FROM generate_series(1, 50000) n"""));
        DecisionQuery early = new DecisionQuery("acme", OptionalLong.empty(), OptionalLong.of(25_000), Optional.empty(),
                Optional.empty(), Optional.empty());
        Conditions where = Conditions.of(early, Optional.empty());
        List<String> plan = store.archive().database().jdbi().withHandle(handle -> {
            Query query = handle.createQuery("EXPLAIN SELECT " + DecisionRows.COLUMNS + where.sql() + " LIMIT 100");
            for (int i = 0; i < where.values().size(); i++) {
                query.bind(i, where.values().get(i));
            }
            return query.mapTo(String.class).list();
        });
        assertThat(plan).anyMatch(line -> line.contains("Index Scan Backward using decisions_time"))
                .noneMatch(line -> line.contains("Sort"));
    }

    @Override
    StorageSettings.Database same() {
        return new StorageSettings.Database(4, postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
}
