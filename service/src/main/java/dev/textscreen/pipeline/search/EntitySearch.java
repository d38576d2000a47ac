package dev.textscreen.pipeline.search;

import java.util.Set;

/**
 * A search of a list by words of a name or an identifier.
 *
 * @param words none ask for all that the filter lets through
 * @param slips whether a word may be an edit away from that of a name
 * @param facets by which all entities that are found are counted, whichever page is asked for
 */
public record EntitySearch(String words, boolean slips, EntityFilter filter, Set<Facet> facets, int offset, int limit) {

    public EntitySearch {
        facets = Set.copyOf(facets);
    }

    /** The same search for another page. */
    public EntitySearch page(int from, int size) {
        return new EntitySearch(words, slips, filter, facets, from, size);
    }
}
