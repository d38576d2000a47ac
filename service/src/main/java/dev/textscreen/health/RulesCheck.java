package dev.textscreen.health;

import dev.textscreen.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which rules are in force, and whether the file as it is now is another, wrong one. */
public final class RulesCheck implements Supplier<List<Component>> {

    private final Supplier<Optional<Rules>> rules;

    public RulesCheck(Supplier<Optional<Rules>> rules) {
        this.rules = rules;
    }

    @Override
    public List<Component> get() {
        return rules.get().map(there -> List.of(component(there))).orElse(List.of());
    }

    private static Component component(Rules rules) {
        Map<String, Object> figures = Map.of("version", rules.current().version(), "count", rules.current().rules().size());
        return rules.refused().map(why -> new Component("rules", Component.State.DEGRADED, Optional.of(why), figures))
                .orElseGet(() -> Component.up("rules", figures));
    }
}
