package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.PhraseHit;
import dev.textscreen.pipeline.search.terms.Hash;
import dev.textscreen.pipeline.search.terms.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Walks the words of a text past all listed names. Two tables of hashes answer nearly every place in nanoseconds; what they let through is
 * looked up in the index.
 */
final class PhraseScan {

    /** More entities than this under one name say nothing about any of them. */
    private static final int MOST_BEARERS = 50;

    private final IndexFolder index;
    private final PhraseTables tables;

    PhraseScan(IndexFolder index, PhraseTables tables) {
        this.index = index;
        this.tables = tables;
    }

    List<PhraseHit> scan(List<String> tokens) throws IOException {
        Walk walk = new Walk(tokens);
        for (int from = 0; from < tokens.size(); from++) {
            String first = tokens.get(from);
            if (!first.isEmpty()) {
                long hash = Hash.add(Hash.START, first);
                int longest = tables.longest(Hash.finish(hash));
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
                if (tables.isName(Hash.finish(hash))) {
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
