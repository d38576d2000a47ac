package dev.textscreen.persistence;

import dev.textscreen.config.StorageSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

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

    @Override
    StorageSettings.Database same() {
        return new StorageSettings.Database(4, postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
}
