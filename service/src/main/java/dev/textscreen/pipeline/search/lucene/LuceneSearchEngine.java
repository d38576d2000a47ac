package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.AskedNames;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.Candidates;
import dev.textscreen.pipeline.search.EntityPage;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.PhraseHit;
import dev.textscreen.pipeline.search.Ranking;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchFailedException;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.SearchMode;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The embedded engine: one Lucene index of one version, with the small tables that its arms keep in memory. */
final class LuceneSearchEngine implements SearchEngine {

    private final IndexFolder index;
    private final NameAnalyzer analyzer;
    private final KeywordArm keywords;
    private final VectorArm vectors;
    private final PhraseScan phrases;

    private LuceneSearchEngine(IndexFolder index, NameAnalyzer analyzer) throws IOException {
        this.index = index;
        this.analyzer = analyzer;
        ListedNames names = ListedNames.load(index);
        Tables tables = Tables.load(index, names);
        this.keywords = new KeywordArm(names, tables.terms());
        this.vectors = new VectorArm(names, tables.sketches());
        this.phrases = new PhraseScan(index, tables.phrases());
    }

    static LuceneSearchEngine open(Path folder, NameAnalyzer analyzer) throws IOException {
        IndexFolder index = IndexFolder.open(folder);
        try {
            return new LuceneSearchEngine(index, analyzer);
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    @Override
    public Candidates candidates(CandidateQuery query, SearchListener listener) {
        try {
            long start = System.nanoTime();
            Ranking ranking = new Ranking();
            index.bearers(query.identifiers(), query.filter()).forEach(ranking::identifier);
            long identified = System.nanoTime();
            listener.searched(SearchMode.IDENTIFIER, identified - start);
            List<KeywordArm.Found> worded = new ArrayList<>(query.names().words().size());
            for (KeywordQuestion question : query.names().words()) {
                KeywordArm.Found found = keywords.find(question, query.filter(), query.limit());
                worded.add(found);
                ranking.keyword(found.ordinals());
            }
            long searched = System.nanoTime();
            listener.searched(SearchMode.KEYWORD, searched - identified);
            List<String> degraded = new ArrayList<>();
            if (query.vectors()) {
                rankByVector(query, worded, ranking, degraded);
                listener.searched(SearchMode.VECTOR, System.nanoTime() - searched);
            }
            return new Candidates(ranking.best(query.limit(), index::id), degraded);
        } catch (IOException e) {
            throw new SearchFailedException("the index could not be read", e);
        }
    }

    /** @param worded what words have led to already, for each reading */
    private void rankByVector(CandidateQuery query, List<KeywordArm.Found> worded, Ranking ranking, List<String> degraded) {
        try {
            for (AskedNames.Near near : query.names().near()) {
                ranking.vector(vectors.find(near.vector(), worded.get(near.reading()), query.filter(), query.limit()));
            }
        } catch (IOException | RuntimeException e) {
            degraded.add("search.vector");
        }
    }

    @Override
    public List<PhraseHit> scan(List<String> tokens) {
        try {
            return phrases.scan(tokens);
        } catch (IOException e) {
            throw new SearchFailedException("the index could not be read", e);
        }
    }

    @Override
    public List<Entity> entities(Collection<String> ids) {
        try {
            List<Entity> entities = new ArrayList<>(ids.size());
            for (String id : ids) {
                index.entity(id).ifPresent(entities::add);
            }
            return entities;
        } catch (IOException e) {
            throw new SearchFailedException("the index could not be read", e);
        }
    }

    @Override
    public void forEach(EntityVisitor visitor) throws IOException {
        index.forEach(visitor);
    }

    @Override
    public EntityPage search(EntitySearch search) {
        try {
            if (search.words().isBlank()) {
                int[] all = index.all(search.filter());
                return page(Arrays.stream(all).skip(search.offset()).limit(search.limit()).boxed().toList(), all, search);
            }
            Set<Integer> found = new TreeSet<>();
            Ranking ranking = new Ranking();
            index.bearers(List.of(search.words()), search.filter()).forEach(ordinal -> {
                ranking.identifier(ordinal);
                found.add(ordinal);
            });
            for (List<String> tokens : analyzer.readings(List.of(search.words()))) {
                List<Integer> ordinals = keywords.findAll(KeywordQuestion.strict(analyzer.terms(tokens), search.slips()), search.filter());
                ranking.keyword(ordinals);
                found.addAll(ordinals);
            }
            return page(ranking.ordinals(search.offset(), search.limit()), found.stream().mapToInt(Integer::intValue).toArray(), search);
        } catch (IOException e) {
            throw new SearchFailedException("the index could not be read", e);
        }
    }

    /** @param found ordinals of all that was found, rising */
    private EntityPage page(List<Integer> shown, int[] found, EntitySearch search) throws IOException {
        List<Entity> entities = new ArrayList<>();
        for (int ordinal : shown) {
            entities.add(index.entity(ordinal));
        }
        return new EntityPage(entities, found.length, index.count(search.facets(), found));
    }

    @Override
    public long size() {
        return index.size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
