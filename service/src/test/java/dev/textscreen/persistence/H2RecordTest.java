package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.config.StorageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The record in an H2 file. */
class H2RecordTest extends RecordContract {

    @Override
    StorageSettings.Database database() {
        return same();
    }

    @Override
    StorageSettings.Database same() {
        return new StorageSettings.Database(4, "", "", "");
    }

    @Test
    void aLockThatAKilledProcessLeftHoldsNobodyUp() {
        try (Database database = new Database(DatabaseAddress.of(same(), folder))) {
            database.migrate();
            database.jdbi().useHandle(handle -> {
                handle.execute("UPDATE databasechangeloglock SET locked = TRUE, lockedby = 'a killed process', lockgranted = NOW()");
                handle.execute("DELETE FROM databasechangelog WHERE id = ?", Database.LAST_CHANGE);
                handle.execute("DROP INDEX decision_entities_entity");
                handle.execute(
                        "ALTER TABLE decision_entities ADD CONSTRAINT decision_entities_pk PRIMARY KEY (tenant, entity, micros, seq)");
            });
            assertThat(database.isUpToDate()).isFalse();
            database.migrateAlone();
            assertThat(database.isUpToDate()).isTrue();
        }
    }

    @Test
    void anActIsInTheFileAsSoonAsItIsAnswered() throws IOException {
        write("acme", 1, 2, 3);
        store.archive().acts(Clock.systemUTC()).hold(ORDER, new Selection(List.of("acme-2"), Optional.empty(), Optional.empty()), false);
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve("record/decisions.mv.db"), copy.resolve("decisions.mv.db"));
        try (Database left = new Database(DatabaseAddress.of(same(), copy))) {
            List<String> held = left.jdbi().withHandle(
                    handle -> handle.createQuery("SELECT id FROM decisions WHERE held = TRUE").mapTo(String.class).list());
            assertThat(held).containsExactly("acme-2");
        }
    }

    @Test
    void theLastChangeIsTheLastOfTheChangeLog() throws IOException {
        try (InputStream changes = getClass().getResourceAsStream("/" + Database.CHANGES)) {
            String xml = new String(changes.readAllBytes(), StandardCharsets.UTF_8);
            List<String> ids = Pattern.compile("<changeSet id=\"([^\"]+)\"").matcher(xml).results().map((MatchResult m) -> m.group(1))
                    .toList();
            assertThat(ids).last().isEqualTo(Database.LAST_CHANGE);
        }
    }
}
