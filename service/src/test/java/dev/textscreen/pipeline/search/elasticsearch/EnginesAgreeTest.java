package dev.textscreen.pipeline.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.AssetWords;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.Match;
import dev.textscreen.pipeline.search.MatchOptions;
import dev.textscreen.pipeline.search.NameScan;
import dev.textscreen.pipeline.search.OneIndex;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchLimits;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.WatchlistSearch;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines over the same 20,000 entities, asked the same 1,000 questions. */
class EnginesAgreeTest {

    private static final int ENTITIES = 20_000;
    private static final int QUESTIONS = 1_000;
    private static final long SEED = 20_261_121;
    /** All that the engines hand to the matcher, whatever its score. */
    private static final int CANDIDATES = 30;

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static SearchEngine embedded;
    private static SearchEngine clustered;
    private static List<EntityQuery> questions;

    @BeforeAll
    static void fillBoth() throws IOException {
        MixedCrowd crowd = new MixedCrowd(SEED);
        List<Entity> listed = crowd.people(ENTITIES);
        NameAnalyzer analyzer = ListedPeople.analyzer();
        HashedNgramEmbedder embedder = new HashedNgramEmbedder();
        cluster = Cluster.of(TestClusters.settings(ElasticsearchServer.shared()));
        embedded = fill(new FolderStore(folder, new LuceneIndexFormat(analyzer, embedder)), listed);
        clustered = fill(new ClusterStore(cluster, analyzer, embedder), listed);
        questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(question(crowd, crowd.any(listed), i));
        }
    }

    @AfterAll
    static void close() throws IOException {
        embedded.close();
        clustered.close();
        cluster.close();
    }

    private static SearchEngine fill(IndexStore store, List<Entity> entities) throws IOException {
        try (IndexStore.Hold hold = store.hold(new DatasetName("crowd")); IndexBuild build = hold.build("v1")) {
            for (Entity entity : entities) {
                build.add(entity);
            }
            IndexVersion version = new IndexVersion("crowd", "v1", build.finish(), Instant.EPOCH, "given", store.format());
            hold.publish(version);
            return store.open(version);
        }
    }

    /** A misspelt name, every tenth time with an identifier of somebody. */
    private static EntityQuery question(MixedCrowd crowd, Entity entity, int number) {
        List<String> names = List.of(crowd.misspelt(entity.caption()));
        return new EntityQuery("LegalEntity",
                number % 10 == 0
                        ? Map.of("name", names, "taxNumber", List.of(String.valueOf(3_000_000_001L + number * 4L)))
                        : Map.of("name", names));
    }

    private static WatchlistSearch search(SearchEngine engine) throws IOException {
        Latinizer latinizer = Latinizer.read(ListedPeople.DICTIONARIES);
        SoundKey sounds = SoundKey.read(ListedPeople.DICTIONARIES);
        return new WatchlistSearch(new OneIndex(engine),
                new WatchlistSearch.Recognition(ListedPeople.questions(),
                        new WatchlistMatcher(Matcher.read(ListedPeople.DICTIONARIES, latinizer, sounds)),
                        new NameScan(new NameAnalyzer(latinizer, sounds), AssetWords.read(ListedPeople.DICTIONARIES))),
                new SearchLimits(CANDIDATES, 0, 0, ENTITIES), SearchListener.NONE);
    }

    @Test
    void giveTheSameCandidatesInTheSameOrderAndTheSameScores() throws IOException {
        WatchlistSearch one = search(embedded);
        WatchlistSearch other = search(clustered);
        int matches = 0;
        for (EntityQuery question : questions) {
            List<Match> expected = ask(one, question);
            assertThat(ask(other, question)).as("seed %d: %s", SEED, question).isEqualTo(expected).isNotEmpty();
            matches += expected.getFirst().match() ? 1 : 0;
        }
        assertThat(matches).as("of seed %d", SEED).isGreaterThan(QUESTIONS / 2);
    }

    /** Every candidate with its ranks in each arm, its score and the explanations of that. */
    private static List<Match> ask(WatchlistSearch search, EntityQuery question) {
        return search.match(question, new MatchOptions(Set.of(), 2 * CANDIDATES, 0.7, 0, EntityFilter.ALL, true)).matches();
    }

    @Test
    void giveTheSameCandidatesWhereAFilterLeavesFew() throws IOException {
        EntityFilter companies = EntityFilter.ALL.withSchemas(Set.of("Company"));
        MatchOptions options = new MatchOptions(Set.of(), CANDIDATES, 0.7, 0, companies, true);
        WatchlistSearch one = search(embedded);
        WatchlistSearch other = search(clustered);
        int found = 0;
        for (EntityQuery question : questions.subList(0, QUESTIONS / 10)) {
            List<Match> expected = one.match(question, options).matches();
            assertThat(other.match(question, options).matches()).as("seed %d: %s", SEED, question).isEqualTo(expected);
            found += expected.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("questions of seed %d that find a company", SEED).isGreaterThan(QUESTIONS / 50);
    }
}
