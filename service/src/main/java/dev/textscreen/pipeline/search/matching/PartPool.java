package dev.textscreen.pipeline.search.matching;

import java.util.HashMap;
import java.util.Map;

/** The distinct parts of the names of one record, each with a number: spellings of one name share most of theirs. For one thread. */
final class PartPool {

    private final MatchingLexicon lexicon;
    private final boolean vowelless;
    private final Map<Key, Part> parts;

    private record Key(String latin, PartKind kind, boolean vowelless, boolean surname, boolean cut) {
    }

    private PartPool(MatchingLexicon lexicon, boolean vowelless, Map<Key, Part> parts) {
        this.lexicon = lexicon;
        this.vowelless = vowelless;
        this.parts = parts;
    }

    PartPool(MatchingLexicon lexicon) {
        this(lexicon, false, new HashMap<>());
    }

    /** The same pool for parts of a name that was, or was not, written in a script without vowels. */
    PartPool of(boolean withoutVowels) {
        return new PartPool(lexicon, withoutVowels, parts);
    }

    Part part(String latin, PartKind kind, boolean surname, boolean cut) {
        Key key = new Key(latin, kind, vowelless, surname, cut);
        Part known = parts.get(key);
        if (known != null) {
            return known;
        }
        Part fresh = lexicon.part(latin, kind, new Part.Writing(vowelless, surname, cut, parts.size()));
        parts.put(key, fresh);
        return fresh;
    }

    int size() {
        return parts.size();
    }
}
