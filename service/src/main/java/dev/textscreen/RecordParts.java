package dev.textscreen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.persistence.RecordStore;
import dev.textscreen.resources.DecisionsResource;
import dev.textscreen.resources.Recording;
import dev.textscreen.resources.answers.DecisionAnswers;
import io.dropwizard.core.setup.Environment;
import java.time.Clock;

/** The record of decisions and what is served of it. */
final class RecordParts {

    private final TextscreenConfiguration settings;
    private final RecordStore store;
    private final Clock clock;

    RecordParts(TextscreenConfiguration settings, Clock clock) {
        this.settings = settings;
        this.store = new RecordStore(settings.storage(), settings.record());
        this.clock = clock;
    }

    /** Opens the record before anything is served, and registers its resources. */
    Recording register(Environment environment) {
        ObjectMapper json = environment.getObjectMapper();
        environment.lifecycle().manage(store);
        environment.jersey().register(new DecisionsResource(store::decisions, new DecisionAnswers(json)));
        return settings.record().enabled() ? Recording.into(store::log, json, clock) : Recording.none();
    }
}
