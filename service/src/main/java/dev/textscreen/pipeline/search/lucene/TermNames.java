package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.LongTable;
import dev.textscreen.pipeline.search.terms.TermKind;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * For each term of one kind the names that have it, in memory: a question asks for some thirty terms, most of which no listed name has, and
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
    private final NameLengths lengths;

    private TermNames(LongTable starts, int[] entries, NameLengths lengths) {
        this.starts = starts;
        this.entries = entries;
        this.lengths = lengths;
    }

    /** All kinds in their order, read at the same time by as many threads as there are cores: a start waits for them. */
    static List<TermNames> load(ListedNames names) throws IOException {
        if (names.count() > NAME) {
            throw new IOException("an index holds at most " + NAME + " names, this one has " + names.count());
        }
        try {
            return Arrays.stream(TermKind.values()).parallel().map(kind -> load(kind, names)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static TermNames load(TermKind kind, ListedNames names) {
        try {
            return of(kind, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TermNames of(TermKind kind, ListedNames names) throws IOException {
        Terms known = Terms.getTerms(names.segment(), kind.field());
        long terms = Math.max(0, known.size());
        TermNames loaded = new TermNames(new LongTable(Math.toIntExact(terms)),
                new int[Math.toIntExact(1 + terms + known.getSumDocFreq())], NameLengths.load(names, kind));
        loaded.add(known.iterator(), names);
        return loaded;
    }

    static TermNames read(TableReader in) throws IOException {
        LongTable starts = in.table();
        int[] entries = in.ints();
        return new TermNames(starts, entries, NameLengths.read(in));
    }

    void write(TableWriter out) throws IOException {
        out.table(starts);
        out.ints(entries);
        lengths.write(out);
    }

    private void add(TermsEnum terms, ListedNames names) throws IOException {
        int at = 1;
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            int start = at++;
            postings = terms.postings(postings, PostingsEnum.FREQS);
            for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) {
                entries[at++] = names.number(document) | Math.min(postings.freq() - 1, MOST_AGAIN) << NAME_BITS;
            }
            entries[start] = at - start - 1;
            starts.putMax(key(term.utf8ToString()), start);
        }
    }

    private static long key(String term) {
        return Hash.finish(Hash.add(Hash.START, term));
    }

    /** Counts the names that one way leads to. */
    void count(Way way, NameScores scores) {
        int start = starts.get(key(way.term()));
        if (start == 0) {
            return;
        }
        int end = start + entries[start];
        float weight = way.boost() * lengths.rarity(entries[start]);
        for (int at = start + 1; at <= end; at++) {
            int name = entries[at] & NAME;
            scores.way(name, lengths.score(weight, 1 + (entries[at] >>> NAME_BITS), name));
        }
    }
}
