package dev.textscreen.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the heap holds. */
public final class MemoryCheck implements Supplier<List<Component>> {

    @Override
    public List<Component> get() {
        Runtime runtime = Runtime.getRuntime();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("heap_used_bytes", runtime.totalMemory() - runtime.freeMemory());
        figures.put("heap_committed_bytes", runtime.totalMemory());
        figures.put("heap_max_bytes", runtime.maxMemory());
        figures.put("processors", runtime.availableProcessors());
        return List.of(Component.up("memory", figures));
    }
}
