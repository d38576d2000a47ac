package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The names of an index by their numbers, which run from 0 in the order of the list. Immutable. */
final class ListedNames {

    private final IndexFolder index;
    /** For each name, its document. */
    private final int[] documents;
    /** For each document, its name, or -1. */
    private final int[] numbers;

    private ListedNames(IndexFolder index, int[] documents) {
        this.index = index;
        this.documents = documents;
        this.numbers = new int[index.segment().maxDoc()];
        Arrays.fill(numbers, -1);
        for (int name = 0; name < documents.length; name++) {
            numbers[documents[name]] = name;
        }
    }

    static ListedNames load(IndexFolder index) throws IOException {
        LeafReader segment = index.segment();
        BinaryDocValues vectors = segment.getBinaryDocValues(IndexFields.VECTOR);
        int[] documents = new int[vectors == null ? 0 : segment.maxDoc()];
        int count = 0;
        if (vectors != null) {
            for (int document = vectors.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = vectors.nextDoc()) {
                documents[count++] = document;
            }
        }
        return new ListedNames(index, Arrays.copyOf(documents, count));
    }

    int count() {
        return documents.length;
    }

    int number(int document) {
        return numbers[document];
    }

    LeafReader segment() {
        return index.segment();
    }

    /** Tells which names are of entities that pass the filter. */
    IntPredicate passing(EntityFilter filter) throws IOException {
        if (filter.equals(EntityFilter.ALL)) {
            return name -> true;
        }
        Bits allowed = index.passing(filter);
        return name -> allowed.get(documents[name]);
    }

    /** The ordinals of the entities with these names, each once, up to the limit. */
    List<Integer> ordinals(int[] names, int limit) {
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (int name : names) {
            if (ordinals.size() < limit) {
                ordinals.add(index.ordinal(documents[name]));
            }
        }
        return List.copyOf(ordinals);
    }
}
