package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.Candidates;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityPage;
import dev.textscreen.pipeline.search.EntitySearch;
import dev.textscreen.pipeline.search.Facet;
import dev.textscreen.pipeline.search.FacetCounts;
import dev.textscreen.pipeline.search.ListedId;
import dev.textscreen.pipeline.search.PhraseHit;
import dev.textscreen.pipeline.search.Ranking;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchFailedException;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.SearchMode;
import dev.textscreen.pipeline.search.terms.IndexFields;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An index version in a cluster. All that a question asks goes out as one request; a text is walked past a filter that is kept here. */
final class ElasticsearchSearchEngine implements SearchEngine {

    private static final int MOST_BEARERS = 100;
    /** More entities than this under one name say nothing about any of them. */
    private static final int MOST_NAMESAKES = 50;
    private static final int MOST_FOUND = 10_000;
    private static final int PAGE = 1000;

    private final ClusterIndex index;
    private final Parts parts;
    private final long size;
    private volatile @Nullable PhraseFilter phrases;

    /**
     * What makes questions.
     *
     * @param neighbours that the graph of vectors is walked past, for each that is wanted
     */
    record Parts(NameAnalyzer analyzer, int neighbours) {
    }

    /** @param size how many entities the version has */
    ElasticsearchSearchEngine(ClusterIndex index, Parts parts, long size) {
        this.index = index;
        this.parts = parts;
        this.size = size;
    }

    @Override
    public Candidates candidates(CandidateQuery query, SearchListener listener) {
        long start = System.nanoTime();
        SearchLines lines = index.lines();
        Set<String> identifiers = identifiers(query.identifiers());
        if (!identifiers.isEmpty()) {
            lines.fitting(Queries.entitiesWith(IndexFields.IDENTIFIER, identifiers, query.filter()), MOST_BEARERS * identifiers.size());
        }
        lines.names(query, parts.neighbours());
        Ranking ranking = new Ranking();
        Map<Integer, String> ids = new HashMap<>();
        int at = 0;
        List<Found> answers = index.ask(lines);
        if (!identifiers.isEmpty()) {
            answers.get(at++).ordinals(Integer.MAX_VALUE, ids).forEach(ranking::identifier);
        }
        for (int end = at + query.names().words().size(); at < end; at++) {
            ranking.keyword(answers.get(at).ordinals(query.limit(), ids));
        }
        while (at < answers.size()) {
            ranking.vector(answers.get(at++).ordinals(query.limit(), ids));
        }
        tell(listener, query, System.nanoTime() - start);
        try {
            return new Candidates(ranking.best(query.limit(), ordinal -> index.listed(String.valueOf(ids.get(ordinal)))), List.of());
        } catch (IOException e) {
            throw new SearchFailedException("the ids are all here", e);
        }
    }

    /** The modes ran in one request, so each took as long as all of them. */
    private static void tell(SearchListener listener, CandidateQuery query, long nanoseconds) {
        listener.searched(SearchMode.IDENTIFIER, nanoseconds);
        listener.searched(SearchMode.KEYWORD, nanoseconds);
        if (query.vectors()) {
            listener.searched(SearchMode.VECTOR, nanoseconds);
        }
    }

    private static Set<String> identifiers(Collection<String> written) {
        Set<String> identifiers = new LinkedHashSet<>();
        written.forEach(identifier -> identifiers.add(NameAnalyzer.identifier(identifier)));
        identifiers.remove("");
        return identifiers;
    }

    @Override
    public List<PhraseHit> scan(List<String> tokens) {
        List<PhraseWalk.Run> runs = PhraseWalk.runs(tokens, phrases());
        List<String> phrases = runs.stream().map(PhraseWalk.Run::phrase).distinct().toList();
        SearchLines lines = index.lines();
        phrases.forEach(
                phrase -> lines.fitting(Queries.entitiesWith(IndexFields.PHRASE, List.of(phrase), EntityFilter.ALL), MOST_NAMESAKES));
        Map<String, List<ListedId>> bearers = new HashMap<>();
        List<Found> answers = index.ask(lines);
        for (int i = 0; i < answers.size(); i++) {
            Map<Integer, String> ids = new LinkedHashMap<>();
            answers.get(i).ordinals(MOST_NAMESAKES, ids);
            bearers.put(phrases.get(i), ids.values().stream().map(index::listed).toList());
        }
        return runs.stream().map(run -> new PhraseHit(run.from(), run.to(), bearers.getOrDefault(run.phrase(), List.of())))
                .filter(hit -> !hit.ids().isEmpty()).toList();
    }

    private PhraseFilter phrases() {
        PhraseFilter known = phrases;
        if (known == null) {
            known = loadPhrases();
            phrases = known;
        }
        return known;
    }

    private PhraseFilter loadPhrases() {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            index.walk(IndexFields.FILTER, 1, content::writeBytes);
            if (content.size() == 0) {
                throw new SearchFailedException("the index has no filter of phrases");
            }
            return PhraseFilter.of(content.toByteArray());
        } catch (IOException e) {
            throw new SearchFailedException("the filter of phrases could not be read", e);
        }
    }

    @Override
    public List<Entity> entities(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SearchLines lines = index.lines();
        lines.sources(Queries.entitiesWith(IndexFields.ID, ids, EntityFilter.ALL), 0, ids.size(), false);
        return entities(index.ask(lines).getFirst());
    }

    private static List<Entity> entities(Found answer) {
        try {
            List<Entity> entities = new ArrayList<>();
            for (Found.Source source : answer.sources()) {
                entities.add(EntityJson.read(source.content(), 0, source.content().length));
            }
            return entities;
        } catch (IOException e) {
            throw new SearchFailedException("an entity could not be read", e);
        }
    }

    @Override
    public EntityPage search(EntitySearch search) {
        SearchLines lines = index.lines();
        if (search.words().isBlank()) {
            lines.sources(Queries.entities(search.filter()), search.offset(), search.limit(), true);
            lines.counts(Queries.entities(search.filter()), search.facets());
            List<Found> answers = index.ask(lines);
            return new EntityPage(entities(answers.getFirst()), answers.getFirst().total(),
                    answers.getLast().counts(search.facets()));
        }
        Set<String> identifiers = identifiers(List.of(search.words()));
        lines.fitting(Queries.entitiesWith(IndexFields.IDENTIFIER, identifiers, search.filter()), MOST_BEARERS);
        for (List<String> tokens : parts.analyzer().readings(List.of(search.words()))) {
            lines.words(KeywordQuestion.strict(parts.analyzer().terms(tokens), search.slips()), true, search.filter(), MOST_FOUND);
        }
        List<Found> answers = index.ask(lines);
        Ranking ranking = new Ranking();
        Map<Integer, String> ids = new HashMap<>();
        answers.getFirst().ordinals(MOST_FOUND, ids).forEach(ranking::identifier);
        answers.stream().skip(1).forEach(answer -> ranking.keyword(answer.ordinals(MOST_FOUND, ids)));
        List<String> page = ranking.ordinals(search.offset(), search.limit()).stream().map(ordinal -> String.valueOf(ids.get(ordinal)))
                .toList();
        return page(page, ids.values(), search.facets());
    }

    /** @param found ids of all that was found */
    private EntityPage page(List<String> shown, Collection<String> found, Set<Facet> facets) {
        if (found.isEmpty()) {
            return new EntityPage(List.of(), 0, FacetCounts.NONE);
        }
        SearchLines lines = index.lines();
        lines.sources(Queries.entitiesWith(IndexFields.ID, shown.isEmpty() ? found : shown, EntityFilter.ALL), 0, shown.size(), false);
        lines.counts(Queries.entitiesWith(IndexFields.ID, found, EntityFilter.ALL), facets);
        List<Found> answers = index.ask(lines);
        Map<String, Entity> byId = new HashMap<>();
        entities(answers.getFirst()).forEach(entity -> byId.put(entity.id(), entity));
        return new EntityPage(shown.stream().filter(byId::containsKey).map(byId::get).toList(), found.size(),
                answers.getLast().counts(facets));
    }

    @Override
    public void forEach(EntityVisitor visitor) throws IOException {
        index.walk(IndexFields.ENTITY, PAGE, source -> visitor.visit(EntityJson.read(source, 0, source.length)));
    }

    @Override
    public boolean outdated() {
        return index.outdated();
    }

    @Override
    public long size() {
        return size;
    }

    /** The connections belong to the cluster. */
    @Override
    public void close() {
    }
}
