package dev.textscreen.lists;

import dev.textscreen.health.Component;
import dev.textscreen.health.Component.State;
import dev.textscreen.pipeline.search.versions.DatasetState;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What health says of the lists: one that config.yml names and that is not there keeps the service from being ready. */
final class ListStates {

    static final String NOTHING = "No list is loaded; import one with ./textscreen import.";
    private static final double MILLIS = 1e3;

    private ListStates() {
    }

    /**
     * A component for each list.
     *
     * @param wanted the lists that config.yml names
     * @param failures why a list could not be imported, by name
     */
    static List<Component> components(List<DatasetState> states, List<String> wanted, Map<String, String> failures, Instant now) {
        List<Component> out = new ArrayList<>();
        for (DatasetState state : states) {
            out.add(component(state, failures, now));
        }
        Set<String> there = states.stream().map(state -> state.dataset().value()).collect(Collectors.toSet());
        for (String name : wanted) {
            if (!there.contains(name)) {
                out.add(missing(name, failures));
            }
        }
        if (out.isEmpty()) {
            out.add(new Component("index", State.DOWN, Optional.of(NOTHING), Map.of()));
        }
        return out;
    }

    private static Component missing(String name, Map<String, String> failures) {
        State state = failures.containsKey(name) ? State.DOWN : State.STARTING;
        return new Component("index." + name, state, Optional.of(missingBecause(name, failures)), Map.of());
    }

    static String missingBecause(String name, Map<String, String> failures) {
        String failure = failures.get(name);
        return failure == null
                ? "The list '" + name + "' is not imported yet."
                : "The list '" + name + "' could not be imported: " + failure;
    }

    /** What is wrong with a list that serves. */
    static Optional<String> amiss(DatasetState state, Map<String, String> failures) {
        return state.problem().or(state::refusal).or(() -> Optional.ofNullable(failures.get(state.dataset().value())));
    }

    /** Why a list that was imported is not there. */
    static String unreadable(DatasetState state, Map<String, String> failures) {
        return "The list '" + state.dataset().value() + "': " + amiss(state, failures).orElse("nothing of it could be opened");
    }

    private static Component component(DatasetState state, Map<String, String> failures, Instant now) {
        String name = state.dataset().value();
        Map<String, Object> figures = new LinkedHashMap<>();
        state.version().ifPresent(version -> describe(version, now, figures));
        state.refusal().ifPresent(refusal -> figures.put("last_refusal", refusal));
        Optional<String> amiss = amiss(state, failures);
        State health = state.version().isEmpty() ? State.DOWN : amiss.isPresent() ? State.DEGRADED : State.UP;
        return new Component("index." + name, health, amiss.map(reason -> "The list '" + name + "': " + reason), figures);
    }

    private static void describe(IndexVersion version, Instant now, Map<String, Object> figures) {
        figures.put("version", version.version());
        figures.put("entities", version.entities());
        figures.put("source_format", version.sourceFormat());
        figures.put("built_at", version.builtAt().toString());
        figures.put("age_seconds", Duration.between(version.builtAt(), now).toMillis() / MILLIS);
    }
}
