package dev.textscreen.pipeline.search.matching;

import java.util.HashMap;
import java.util.Map;

/** The distinct parts of the names of one record, each with a number: spellings of one name share most of theirs. For one thread. */
final class PartPool {

    private final MatchingLexicon lexicon;
    private final Sounding sounding;
    private final Map<Key, Part> parts;

    private record Key(String latin, PartKind kind, Sounding sounding, boolean surname, boolean cut) {
    }

    private PartPool(MatchingLexicon lexicon, Sounding sounding, Map<Key, Part> parts) {
        this.lexicon = lexicon;
        this.sounding = sounding;
        this.parts = parts;
    }

    PartPool(MatchingLexicon lexicon) {
        this(lexicon, Sounding.SPELT, new HashMap<>());
    }

    /** The same pool for parts of a name whose letters came to be Latin in this way. */
    PartPool of(Sounding other) {
        return new PartPool(lexicon, other, parts);
    }

    Part part(String latin, PartKind kind, boolean surname, boolean cut) {
        Key key = new Key(latin, kind, sounding, surname, cut);
        Part known = parts.get(key);
        if (known != null) {
            return known;
        }
        Part fresh = lexicon.part(latin, kind, new Part.Writing(sounding, surname, cut, parts.size()));
        parts.put(key, fresh);
        return fresh;
    }

    int size() {
        return parts.size();
    }
}
