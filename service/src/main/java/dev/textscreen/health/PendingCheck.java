package dev.textscreen.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a part that is loaded in the background is there. */
public final class PendingCheck<T> implements Supplier<List<Component>> {

    private final String name;
    private final Pending<T> pending;
    private final Function<T, Map<String, Object>> figures;

    /** @param figures of the part, once it is there */
    public PendingCheck(String name, Pending<T> pending, Function<T, Map<String, Object>> figures) {
        this.name = name;
        this.pending = pending;
        this.figures = figures;
    }

    @Override
    public List<Component> get() {
        if (pending.isReady()) {
            return List.of(Component.up(name, figures.apply(pending.get())));
        }
        return List.of(new Component(name, pending.hasFailed() ? Component.State.DOWN : Component.State.STARTING,
                Optional.of(pending.reason()), Map.of()));
    }
}
