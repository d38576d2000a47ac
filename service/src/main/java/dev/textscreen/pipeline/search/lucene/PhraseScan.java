package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.PhraseHit;
import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.LongTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Walks the words of a text past all listed names. Two tables of hashes answer nearly every place in nanoseconds: the first words of names
 * with the length of the longest that starts so, and the names; what they let through is looked up in the index.
 */
final class PhraseScan {

    /** More entities than this under one name say nothing about any of them. */
    private static final int MOST_BEARERS = 50;

    private final IndexFolder index;
    private final LongTable firstWords;
    private final LongTable names;

    private PhraseScan(IndexFolder index, LongTable firstWords, LongTable names) {
        this.index = index;
        this.firstWords = firstWords;
        this.names = names;
    }

    static PhraseScan load(IndexFolder index) throws IOException {
        Terms terms = index.segment().terms(IndexFields.PHRASE);
        int expected = terms == null ? 0 : (int) Math.min(1 << 28, Math.max(0, terms.size()));
        PhraseScan scan = new PhraseScan(index, new LongTable(expected / 4), new LongTable(expected));
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                scan.add(term.utf8ToString());
            }
        }
        return scan;
    }

    private void add(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        int space = phrase.indexOf(' ');
        firstWords.putMax(Hash.finish(Hash.add(Hash.START, phrase, 0, space < 0 ? phrase.length() : space)), words);
        names.putMax(Hash.finish(Hash.add(Hash.START, phrase)), 1);
    }

    List<PhraseHit> scan(List<String> tokens) throws IOException {
        Walk walk = new Walk(tokens);
        for (int from = 0; from < tokens.size(); from++) {
            String first = tokens.get(from);
            if (!first.isEmpty()) {
                long hash = Hash.add(Hash.START, first);
                int longest = firstWords.get(Hash.finish(hash));
                if (longest > 0) {
                    walk.from(from, Math.min(tokens.size(), from + longest));
                }
            }
        }
        return walk.hits;
    }

    private List<ListedId> bearers(String phrase) throws IOException {
        List<ListedId> ids = new ArrayList<>();
        PostingsEnum postings = index.segment().postings(new Term(IndexFields.PHRASE, phrase), PostingsEnum.NONE);
        if (postings != null) {
            for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS
                    && ids.size() < MOST_BEARERS; document = postings.nextDoc()) {
                ids.add(index.id(index.ordinal(document)));
            }
        }
        return ids;
    }

    /** One text's way past the names; each phrase is looked up in the index once, however often the text has it. */
    private final class Walk {

        private final List<String> tokens;
        private final List<PhraseHit> hits = new ArrayList<>();
        private final Map<String, List<ListedId>> known = new HashMap<>();

        Walk(List<String> tokens) {
            this.tokens = tokens;
        }

        void from(int from, int end) throws IOException {
            long hash = Hash.START;
            for (int at = from; at < end && !tokens.get(at).isEmpty(); at++) {
                hash = Hash.add(at == from ? hash : Hash.space(hash), tokens.get(at));
                if (names.get(Hash.finish(hash)) != 0) {
                    List<ListedId> ids = once(String.join(" ", tokens.subList(from, at + 1)));
                    if (!ids.isEmpty()) {
                        hits.add(new PhraseHit(from, at + 1, ids));
                    }
                }
            }
        }

        private List<ListedId> once(String phrase) throws IOException {
            List<ListedId> ids = known.get(phrase);
            if (ids == null) {
                ids = bearers(phrase);
                known.put(phrase, ids);
            }
            return ids;
        }
    }
}
