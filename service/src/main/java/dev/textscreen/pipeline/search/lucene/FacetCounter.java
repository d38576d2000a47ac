package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Keeps the values of facets beside the documents of entities, and counts them. */
final class FacetCounter {

    private FacetCounter() {
    }

    /** Fields of names have no such values, and a field has them in all documents or in none, so these bear names of their own. */
    private static String field(Facet facet) {
        return "facet." + facet.field();
    }

    static void add(Facet facet, Collection<String> values, Document document) {
        values.forEach(value -> document.add(new SortedSetDocValuesField(field(facet), new BytesRef(value))));
    }

    /** @param documents of entities, rising */
    static FacetCounts count(Set<Facet> facets, LeafReader segment, int[] documents) throws IOException {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            SortedSetDocValues values = segment.getSortedSetDocValues(field(facet));
            counts.put(facet, values == null ? Map.of() : count(values, documents));
        }
        return new FacetCounts(counts);
    }

    private static Map<String, Long> count(SortedSetDocValues values, int[] documents) throws IOException {
        long[] counts = new long[Math.toIntExact(values.getValueCount())];
        for (int document : documents) {
            if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        Map<String, Long> byValue = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byValue.put(values.lookupOrd(i).utf8ToString(), counts[i]);
            }
        }
        return byValue;
    }
}
