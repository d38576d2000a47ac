package dev.textscreen.pipeline.search;

import dev.textscreen.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * A match and what in the text it was found by.
 *
 * @param mention the index of the mention, empty where a listed name or an identifier was found that belongs to none
 * @param signal the index of the signal whose value the entity holds, empty where it was found by name
 * @param spans every place of the canonical text that names it, never empty
 */
public record MentionMatch(Match match, OptionalInt mention, OptionalInt signal, List<Span> spans) {

    public MentionMatch {
        spans = List.copyOf(spans);
    }
}
