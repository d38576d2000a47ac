package dev.textscreen.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The state of one component.
 *
 * @param reason in one sentence, absent while it is up
 * @param figures by name; numbers, strings and lists of them
 */
public record Component(String name, State state, Optional<String> reason, Map<String, Object> figures) {

    /** From the best to the worst. */
    public enum State {
        UP,
        /** It works, with something amiss. */
        DEGRADED, STARTING, DOWN
    }

    public Component {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public static Component up(String name, Map<String, Object> figures) {
        return new Component(name, State.UP, Optional.empty(), figures);
    }

    /** Whether requests can be served with it as it is. */
    public boolean serves() {
        return state == State.UP || state == State.DEGRADED;
    }
}
