package dev.textscreen;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.metrics.CacheFigures;
import dev.textscreen.pipeline.search.AssetWords;
import dev.textscreen.pipeline.search.EntityMatcher;
import dev.textscreen.pipeline.search.NameScan;
import dev.textscreen.pipeline.search.SearchLimits;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Everything that reads dictionaries, put together in the order of the flow. */
record Services(WatchlistSearch search, EntityMatcher matcher) {

    static Services load(TextscreenConfiguration settings, Lists lists) throws IOException {
        Path dictionaries = settings.storage().dictionaries();
        EntityMatcher matcher = new WatchlistMatcher(
                Matcher.read(dictionaries, Latinizer.read(dictionaries), SoundKey.read(dictionaries)));
        SearchLimits limits = new SearchLimits(settings.search().candidates(), settings.analysis().cacheSize(),
                settings.search().cachedEntities());
        WatchlistSearch search = new WatchlistSearch(lists.live(), matcher, new NameScan(lists.analyzer(), AssetWords.read(dictionaries)),
                limits);
        return new Services(search, matcher);
    }

    List<CacheFigures> caches() {
        return search.cacheStats().entrySet().stream()
                .map(cache -> new CacheFigures(cache.getKey(), cache.getValue().hitCount(), cache.getValue().missCount()))
                .sorted(Comparator.comparing(CacheFigures::name)).toList();
    }
}
