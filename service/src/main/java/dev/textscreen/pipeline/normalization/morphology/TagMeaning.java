package dev.textscreen.pipeline.normalization.morphology;

import java.util.EnumSet;
import java.util.Set;

/** What one dictionary tag says: part of speech, paradigm cells, traits and kind of name. */
record TagMeaning(PartOfSpeech pos, long cells, int traits, NameKind name) {

    static TagMeaning of(PartOfSpeech pos, long cells, Set<Trait> traits, NameKind name) {
        int bits = 0;
        for (Trait trait : traits) {
            bits |= trait.bit();
        }
        return new TagMeaning(pos, cells, bits, name);
    }

    static TagMeaning of(PartOfSpeech pos) {
        return of(pos, 0, EnumSet.noneOf(Trait.class), NameKind.NONE);
    }
}
