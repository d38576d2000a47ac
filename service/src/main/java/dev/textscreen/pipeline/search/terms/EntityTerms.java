package dev.textscreen.pipeline.search.terms;

import java.util.List;
import java.util.Set;

/**
 * All that an engine indexes of a listed entity.
 *
 * @param names the folded words of each of its names in each of their readings
 * @param identifiers as {@code NameAnalyzer.identifier} writes them
 * @param phrases keys of words, a space between them, by which a text may name it outright
 * @param countries codes in lower case, of all its country properties
 */
public record EntityTerms(List<List<String>> names, Set<String> identifiers, Set<String> phrases, Set<String> countries) {

    public EntityTerms {
        names = List.copyOf(names);
    }
}
