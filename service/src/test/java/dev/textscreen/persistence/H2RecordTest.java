package dev.textscreen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.config.StorageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                handle.execute("DROP INDEX decision_entities_stretch");
                handle.execute("ALTER TABLE decision_entities DROP COLUMN stretch");
                handle.execute("CREATE INDEX decision_entities_entity ON decision_entities (tenant, entity, micros, seq)");
                handle.execute("CREATE INDEX decision_entities_seq ON decision_entities (tenant, seq)");
                handle.execute("INSERT INTO decision_entities (tenant, entity, micros, seq) VALUES ('acme', 'list-1', 5, 20000)");
            });
            assertThat(database.isUpToDate()).isFalse();
            database.migrateAlone();
            assertThat(database.isUpToDate()).isTrue();
            long stretch = database.jdbi().withHandle(
                    handle -> handle.createQuery("SELECT stretch FROM decision_entities").mapTo(Long.class).one());
            assertThat(stretch).isEqualTo(Stretch.of(20_000));
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
    void anInterruptedReaderLeavesTheDatabaseToTheOthers() throws Exception {
        write("acme", IntStream.rangeClosed(1, 2_000).toArray());
        store.archive().database().checkpoint();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve("record/decisions.mv.db"), copy.resolve("decisions.mv.db"));
        try (Database fresh = new Database(DatabaseAddress.of(same(), copy))) {
            // opened, and none of its rows read yet
            fresh.jdbi().useHandle(handle -> handle.execute("SELECT 1"));
            Thread.currentThread().interrupt();
            long seen = decisions(fresh);
            boolean unused = Thread.interrupted();
            fresh.jdbi().useHandle(handle -> handle.execute("UPDATE decisions SET held = TRUE"));
            fresh.checkpoint();
            assertThat(seen).isEqualTo(2_000).isEqualTo(decisions(fresh));
        }
    }

    private static long decisions(Database database) {
        return database.jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(body) FROM decisions").mapTo(Long.class).one());
    }

    @Test
    void aRoundEndsBetweenTwoPagesWhenTheServiceStops() throws Exception {
        write("acme", 1, 2, 3);
        RecordRounds rounds = new RecordRounds(store, Optional.empty(), Duration.ofHours(1), Clock.systemUTC());
        rounds.stop();
        rounds.round();
        assertThat(store.watch().verified()).isEmpty();
        assertThat(store.watch().fault()).isEmpty();
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
