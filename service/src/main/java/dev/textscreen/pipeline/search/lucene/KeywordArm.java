package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds names by their words (BM25): each word of the question counts by the best of its exact form, its sound, a near miss of one edit,
 * its consonants, or as two neighbours written together. Thread-safe.
 */
final class KeywordArm {

    private static final int MOST_FOUND = 10_000;

    private final ListedNames names;
    /** By the number of their kind. */
    private final List<TermNames> terms;
    private final ScoresPool scores;

    KeywordArm(ListedNames names, List<TermNames> terms) {
        this.names = names;
        this.terms = terms;
        this.scores = new ScoresPool(names.count());
    }

    /**
     * What a question leads to.
     *
     * @param ordinals of the entities with the best names that pass the filter, best first
     * @param names all names that any of the question's ways leads to, each once, in no order, whether they pass or not
     */
    record Found(KeywordQuestion question, List<Integer> ordinals, int[] names) {
    }

    Found find(KeywordQuestion question, EntityFilter filter, int limit) throws IOException {
        IntPredicate passing = names.passing(filter);
        return scores.with(table -> {
            count(question, table);
            int[] best = table.best(limit * CandidateQuery.NAMES_BY_WORDS, passing);
            return new Found(question, names.ordinals(best, limit), table.found());
        });
    }

    /** The ordinals of entities, best first, whose name meets every clause of the question, up to ten thousand names. */
    List<Integer> findAll(KeywordQuestion question, EntityFilter filter) throws IOException {
        IntPredicate passing = names.passing(filter);
        FixedBitSet all = new FixedBitSet(names.count());
        all.set(0, names.count());
        for (List<Way> clause : question.clauses()) {
            all.and(found(new KeywordQuestion(List.of(clause))));
        }
        int[] best = scores.with(table -> {
            count(question, table);
            return table.best(MOST_FOUND, name -> all.get(name) && passing.test(name));
        });
        return names.ordinals(best, MOST_FOUND);
    }

    private FixedBitSet found(KeywordQuestion question) {
        FixedBitSet found = new FixedBitSet(names.count());
        int[] all = scores.with(table -> {
            count(question, table);
            return table.found();
        });
        for (int name : all) {
            found.set(name);
        }
        return found;
    }

    private void count(KeywordQuestion question, NameScores table) {
        for (List<Way> clause : question.clauses()) {
            for (Way way : clause) {
                terms.get(way.kind().ordinal()).count(way, table);
            }
            table.endClause();
        }
    }
}
