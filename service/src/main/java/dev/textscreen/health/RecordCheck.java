package dev.textscreen.health;

import dev.textscreen.persistence.RecordFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether decisions reach the disk and the database. A database that is away leaves the service ready as long as the journal has room.
 */
public final class RecordCheck implements Supplier<List<Component>> {

    private final Supplier<Optional<RecordFigures>> figures;

    public RecordCheck(Supplier<Optional<RecordFigures>> figures) {
        this.figures = figures;
    }

    @Override
    public List<Component> get() {
        return figures.get().map(now -> List.of(component(now))).orElse(List.of());
    }

    private static Component component(RecordFigures now) {
        Component.State state = now.failure().isEmpty()
                ? Component.State.UP
                : now.takesMore() ? Component.State.DEGRADED : Component.State.DOWN;
        return new Component("record", state, now.failure(), figures(now));
    }

    private static Map<String, Object> figures(RecordFigures now) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("journal_bytes", now.journal().used());
        out.put("journal_limit", now.journal().limit());
        out.put("journal_behind", now.journal().behind());
        out.put("pool_active", now.pool().active());
        out.put("pool_idle", now.pool().idle());
        out.put("pool_limit", now.pool().most());
        now.verified().forEach((tenant, last) -> out.put("verified." + tenant,
                last.row().seq() + " " + last.row().link() + " " + last.at()));
        return out;
    }
}
