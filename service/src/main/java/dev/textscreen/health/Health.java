package dev.textscreen.health;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether requests can be served, and what every component says of itself. Thread-safe. */
public final class Health {

    private final List<Supplier<List<Component>>> checks;
    private volatile boolean draining;

    public Health(List<Supplier<List<Component>>> checks) {
        this.checks = List.copyOf(checks);
    }

    public List<Component> components() {
        return checks.stream().flatMap(check -> check.get().stream()).toList();
    }

    /** Why requests cannot be served; empty when they can. */
    public Optional<String> notReadyBecause() {
        if (draining) {
            return Optional.of("The service is stopping.");
        }
        return components().stream().filter(component -> !component.serves())
                .map(component -> component.reason().orElse(component.name() + " is not there.")).findFirst();
    }

    /** From now on the service is not ready, so that nobody sends it anything new. */
    public void drain() {
        draining = true;
    }
}
