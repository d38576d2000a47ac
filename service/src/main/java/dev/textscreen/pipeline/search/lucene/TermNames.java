package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.LongTable;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * For each term of names the names that have it, in memory: a question asks for some thirty terms, most of which no listed name has, and
 * each costs nanoseconds here where it costs microseconds in the index. Immutable and thread-safe.
 */
final class TermNames {

    /** The lowest bits of an entry are the name, the others how often beyond once it says the term. */
    private static final int NAME_BITS = 28;
    private static final int NAME = (1 << NAME_BITS) - 1;
    private static final int MOST_AGAIN = (1 << Integer.SIZE - NAME_BITS) - 1;

    /** By the hash of a term, where its entries begin: their count, then each. */
    private final LongTable starts;
    private final int[] entries;
    private final Map<TermKind, NameLengths> lengths;

    private TermNames(LongTable starts, int[] entries, Map<TermKind, NameLengths> lengths) {
        this.starts = starts;
        this.entries = entries;
        this.lengths = lengths;
    }

    static TermNames load(ListedNames names) throws IOException {
        if (names.count() > NAME) {
            throw new IOException("an index holds at most " + NAME + " names, this one has " + names.count());
        }
        long terms = 0;
        long entries = 1;
        Map<TermKind, NameLengths> lengths = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            Terms known = Terms.getTerms(names.segment(), kind.field());
            terms += Math.max(0, known.size());
            entries += Math.max(0, known.size()) + known.getSumDocFreq();
            lengths.put(kind, NameLengths.load(names, kind));
        }
        TermNames loaded = new TermNames(new LongTable(Math.toIntExact(terms)), new int[Math.toIntExact(entries)], lengths);
        int at = 1;
        for (TermKind kind : TermKind.values()) {
            at = loaded.add(kind, names, at);
        }
        return loaded;
    }

    private int add(TermKind kind, ListedNames names, int from) throws IOException {
        int at = from;
        TermsEnum terms = Terms.getTerms(names.segment(), kind.field()).iterator();
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            int start = at++;
            postings = terms.postings(postings, PostingsEnum.FREQS);
            for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) {
                entries[at++] = names.number(document) | Math.min(postings.freq() - 1, MOST_AGAIN) << NAME_BITS;
            }
            entries[start] = at - start - 1;
            starts.putMax(key(kind, term.utf8ToString()), start);
        }
        return at;
    }

    private static long key(TermKind kind, String term) {
        return Hash.finish(Hash.add(Hash.space(Hash.add(Hash.START, kind.field())), term));
    }

    /** Counts the names that one way leads to. */
    void count(Way way, NameScores scores) {
        int start = starts.get(key(way.kind(), way.term()));
        if (start == 0) {
            return;
        }
        int end = start + entries[start];
        NameLengths known = lengths.getOrDefault(way.kind(), NameLengths.NONE);
        float weight = way.boost() * known.rarity(entries[start]);
        for (int at = start + 1; at <= end; at++) {
            int name = entries[at] & NAME;
            scores.way(name, known.score(weight, 1 + (entries[at] >>> NAME_BITS), name));
        }
    }
}
