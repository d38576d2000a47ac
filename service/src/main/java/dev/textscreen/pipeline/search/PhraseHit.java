package dev.textscreen.pipeline.search;

import java.util.List;

/** A run of tokens, from the first to before the last, that is a listed name of these entities. */
public record PhraseHit(int from, int to, List<ListedId> ids) {

    public PhraseHit {
        ids = List.copyOf(ids);
    }
}
