package dev.textscreen.pipeline.search.matching;

import dev.textscreen.caching.ClockCache;

/** Parts of names that were made before: names share most of their words, so the records that are kept ready share the parts. Thread-safe. */
final class KnownParts {

    private static final int MOST = 1 << 16;

    private final MatchingLexicon lexicon;
    private final ClockCache<Key, Part> known = new ClockCache<>(MOST);

    private record Key(String latin, PartKind kind, Part.Writing writing) {
    }

    KnownParts(MatchingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Part part(String latin, PartKind kind, Part.Writing writing) {
        return known.get(new Key(latin, kind, writing), key -> lexicon.part(key.latin(), key.kind(), key.writing()));
    }
}
