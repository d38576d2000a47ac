package dev.textscreen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.access.KeyStore;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.persistence.RecordFigures;
import dev.textscreen.persistence.RecordRounds;
import dev.textscreen.persistence.RecordStore;
import dev.textscreen.resources.ActsResource;
import dev.textscreen.resources.DecisionsResource;
import dev.textscreen.resources.Recording;
import dev.textscreen.resources.UsageResource;
import dev.textscreen.resources.answers.DecisionAnswers;
import dev.textscreen.resources.answers.DecisionExport;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.util.Duration;
import java.time.Clock;
import java.util.Optional;

/** The record of decisions and what is served of it. */
final class RecordParts {

    private final TextscreenConfiguration settings;
    private final RecordStore store;
    private final Clock clock;

    RecordParts(TextscreenConfiguration settings, Clock clock) {
        this.settings = settings;
        this.store = new RecordStore(settings.storage(), settings.record(), clock);
        this.clock = clock;
    }

    /** Opens the record before anything is served, and registers its resources. */
    Recording register(Environment environment) {
        ObjectMapper json = environment.getObjectMapper();
        environment.lifecycle().manage(store);
        environment.lifecycle().manage(new RecordRounds(store, settings.record().retention().map(Duration::toJavaDuration),
                settings.record().rounds().toJavaDuration(), clock));
        environment.jersey().register(
                new DecisionsResource(() -> store.archive().decisions(), new DecisionAnswers(json), new DecisionExport(json)));
        environment.jersey().register(new UsageResource(() -> store.archive().usage()));
        environment.jersey().register(new ActsResource(() -> store.archive().acts(clock)));
        return settings.record().enabled() ? Recording.into(store::log, json, clock) : Recording.none();
    }

    /** The keys in the database, as soon as it is open. */
    KeyStore apiKeys() {
        return store.apiKeys();
    }

    Optional<RecordFigures> figures() {
        return store.figures();
    }
}
