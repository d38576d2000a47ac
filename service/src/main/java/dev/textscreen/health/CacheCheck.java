package dev.textscreen.health;

import dev.textscreen.metrics.CacheFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What each cache holds and how often it helped. */
public final class CacheCheck implements Supplier<List<Component>> {

    private final Supplier<List<CacheFigures>> caches;

    public CacheCheck(Supplier<List<CacheFigures>> caches) {
        this.caches = caches;
    }

    @Override
    public List<Component> get() {
        return caches.get().stream().map(CacheCheck::component).toList();
    }

    private static Component component(CacheFigures cache) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("hits", cache.hits());
        figures.put("misses", cache.misses());
        return Component.up("cache." + cache.name(), figures);
    }
}
