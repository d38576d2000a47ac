package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.terms.Way;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.Bits;

/**
 * Finds names by their words (BM25): each word of the question counts by the best of its exact form, its sound, a near miss of one edit,
 * its consonants, or as two neighbours written together.
 */
final class KeywordArm {

    /** Most names pass most filters, so that it is cheaper to drop a few of twice as many. */
    private static final int UNFILTERED = 2;
    private static final int MOST_FOUND = 10_000;

    private final IndexFolder index;
    private final NameAnalyzer analyzer;

    KeywordArm(IndexFolder index, NameAnalyzer analyzer) {
        this.index = index;
        this.analyzer = analyzer;
    }

    /** The ordinals of the entities with the best names, best first. */
    List<Integer> find(List<String> tokens, EntityFilter filter, int limit) throws IOException {
        return find(KeywordQuestion.likest(analyzer.terms(tokens)), filter, limit);
    }

    /** The same for a question that is made already. */
    List<Integer> find(KeywordQuestion question, EntityFilter filter, int limit) throws IOException {
        int wanted = limit * CandidateQuery.NAMES_BY_WORDS;
        if (!filter.equals(EntityFilter.ALL)) {
            ScoreDoc[] any = best(query(question, EntityFilter.ALL), wanted * UNFILTERED);
            Bits passing = index.passing(filter);
            ScoreDoc[] hits = Arrays.stream(any).filter(hit -> passing.get(hit.doc)).limit(wanted).toArray(ScoreDoc[]::new);
            if (hits.length == wanted || any.length < wanted * UNFILTERED) {
                return distinct(hits, limit);
            }
        }
        return distinct(best(query(question, filter), wanted), limit);
    }

    /** Without counting those that are not kept. */
    private ScoreDoc[] best(Query query, int count) throws IOException {
        return index.searcher().search(query, new TopScoreDocCollectorManager(count, count)).scoreDocs;
    }

    /** The ordinals of entities, best first, whose name has every word or its sound, up to ten thousand names. */
    List<Integer> findAll(List<String> tokens, EntityFilter filter) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        KeywordQuestion.strict(analyzer.terms(tokens)).clauses().forEach(ways -> all.add(best(ways), Occur.MUST));
        return distinct(index.searcher().search(FilterQuery.with(all.build(), Occur.MUST, filter), MOST_FOUND).scoreDocs, MOST_FOUND);
    }

    private List<Integer> distinct(ScoreDoc[] hits, int limit) {
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (ScoreDoc hit : hits) {
            if (ordinals.size() < limit) {
                ordinals.add(index.ordinal(hit.doc));
            }
        }
        return List.copyOf(ordinals);
    }

    private static Query query(KeywordQuestion question, EntityFilter filter) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.clauses().forEach(ways -> any.add(best(ways), Occur.SHOULD));
        return FilterQuery.with(any.build(), Occur.MUST, filter);
    }

    private static Query best(List<Way> ways) {
        return new DisjunctionMaxQuery(ways.stream().map(KeywordArm::term).toList(), 0);
    }

    private static Query term(Way way) {
        TermQuery query = new TermQuery(new Term(way.kind().field(), way.term()));
        return way.boost() == 1 ? query : new BoostQuery(query, way.boost());
    }
}
