package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every search engine has to do, run against each of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchEngineContract {

    private static final Entity ZELENKO = new EntityDraft("p-1", "Person").add("name", "Arkadiy Petrovich ZELENKO")
            .add("firstName", "Arkadiy Petrovich").add("lastName", "ZELENKO").add("weakAlias", "FERRYMAN").add("taxNumber", "77-00 000.001")
            .add("topics", "sanction").add("nationality", "ua").add("modifiedAt", "2024-03-01").build("people");
    private static final Entity GULNARA = ListedPeople.person("p-2", "\u0413\u0443\u043B\u044C\u043D\u0430\u0440\u0430 Ustyanskaya");
    private static final Entity OSTROV = new EntityDraft("c-1", "Company").add("name", "OSTROV TRADING LLC").add("swiftBic", "OSTRUAUK")
            .add("topics", "debarment").add("country", "pl").build("people");
    private static final Entity HERON = new EntityDraft("v-1", "Vessel").add("name", "BLUE HERON").add("imoNumber", "7654321")
            .build("people");

    private Path folder;
    private SearchEngine engine;

    /** The store of the engine under test. */
    protected abstract IndexStore store(Path folder, NameAnalyzer analyzer) throws IOException;

    @BeforeAll
    void buildIndex(@TempDir Path root) throws IOException {
        folder = root;
        List<Entity> all = new ArrayList<>(ListedPeople.crowd(300, 4));
        all.addAll(100, List.of(ZELENKO, GULNARA, OSTROV, HERON));
        engine = build("first", all);
    }

    @AfterAll
    void closeIndex() throws IOException {
        engine.close();
    }

    private SearchEngine build(String name, List<Entity> entities) throws IOException {
        IndexStore store = store(folder, ListedPeople.analyzer());
        DatasetName dataset = new DatasetName("contract");
        try (IndexStore.Hold hold = store.hold(dataset); IndexBuild build = hold.build(name)) {
            for (Entity entity : entities) {
                build.add(entity);
            }
            IndexVersion version = new IndexVersion("contract", name, build.finish(), Instant.EPOCH, "given", store.format());
            hold.publish(version);
            return store.open(version);
        }
    }

    private List<String> ids(String name, EntityFilter filter, boolean vectors) {
        return engine.candidates(new CandidateQuery(ListedPeople.asked(name), List.of(), filter, 10, vectors), SearchListener.NONE)
                .candidates()
                .stream().map(Candidate::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arkadiy Petrovich Zelenko", "ZELENKO ARKADIY", "Zelenko, Arcady", "Arkadi Zelenkko", "Arkadiy Zelneko",
            "Arkadiy Zelenk", "ArkadiyZelenko", "Arkadiy Zel enko", "Mr. Arkadiy P. Zelenko",
            "\u0410\u0440\u043A\u0430\u0434\u0438\u0439 \u0417\u0435\u043B\u0435\u043D\u043A\u043E",
            "Beneficiary: Arkadiy Zelenko"})
    void findsAPersonHoweverTheNameIsWritten(String written) {
        assertThat(ids(written, EntityFilter.ALL, false)).contains("p-1");
        assertThat(ids(written, EntityFilter.ALL, true)).contains("p-1");
    }

    @Test
    void findsALatinQuestionInACyrillicName() {
        assertThat(ids("Gulnara Ustyanskaya", EntityFilter.ALL, true).getFirst()).isEqualTo("p-2");
    }

    @ParameterizedTest
    @CsvSource({"7700000001, p-1", "77 00 000 001, p-1", "ostruauk, c-1", "IMO 7654321, ''", "7654321, v-1", "765, ''"})
    void findsTheBearerOfAnIdentifierInAnyWayOfWriting(String identifier, String id) {
        List<Candidate> found = engine
                .candidates(new CandidateQuery(AskedNames.NONE, List.of(identifier), EntityFilter.ALL, 10, true), SearchListener.NONE)
                .candidates();
        assertThat(found).extracting(Candidate::id).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
        assertThat(found).allMatch(candidate -> candidate.retrieval().identifier());
    }

    @Test
    void putsTheBearerOfAnIdentifierBeforeLikerNames() {
        List<Candidate> found = engine
                .candidates(new CandidateQuery(ListedPeople.asked("Blue Heron"), List.of("7700000001"), EntityFilter.ALL, 10, true),
                        SearchListener.NONE)
                .candidates();
        assertThat(found.getFirst().id()).isEqualTo("p-1");
        assertThat(found).extracting(Candidate::id).contains("v-1");
    }

    @Test
    void saysByWhichArmACandidateCame() {
        Candidate best = engine
                .candidates(new CandidateQuery(ListedPeople.asked("Blue Heron"), List.of(), EntityFilter.ALL, 10, true),
                        SearchListener.NONE)
                .candidates()
                .getFirst();
        assertThat(best.retrieval()).isEqualTo(
                ReciprocalRankFusion.fuse(false, OptionalInt.of(1), OptionalInt.of(1)));
        Candidate byWords = engine
                .candidates(new CandidateQuery(ListedPeople.asked("Blue Heron"), List.of(), EntityFilter.ALL, 10, false),
                        SearchListener.NONE)
                .candidates()
                .getFirst();
        assertThat(byWords.retrieval().vectorRank()).isEmpty();
    }

    @Test
    void letsThroughOnlyWhatTheFilterAsksFor() {
        EntityFilter all = EntityFilter.ALL;
        assertThat(ids("Ostrov Trading", all.withSchemas(Set.of("Company")), true)).containsExactly("c-1");
        assertThat(ids("Ostrov Trading", new EntityFilter(Set.of(), Set.of("Company"), Set.of(), Set.of(), Set.of(), Set.of(), "", false),
                true))
                .doesNotContain("c-1");
        assertThat(ids("Ostrov Trading", filter(Set.of("debarment"), Set.of(), Set.of(), false), true))
                .containsExactly("c-1");
        assertThat(ids("Ostrov Trading", filter(Set.of(), Set.of("pl"), Set.of(), false), true))
                .containsExactly("c-1");
        assertThat(ids("Zelenko", new EntityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("p-1"), "", false), true))
                .doesNotContain("p-1");
        assertThat(ids("Zelenko", new EntityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "2024-03-01", false), true))
                .containsExactly("p-1");
        assertThat(ids("Zelenko", new EntityFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "2024-03-02", false), true))
                .isEmpty();
    }

    @Test
    void scansWordsForListedNamesInEitherOrder() throws IOException {
        NameAnalyzer analyzer = ListedPeople.analyzer();
        List<String> keys = List.of("pay", "Zelenko", "Arkadiy", "and", "Petrovich", "Blue", "Heron", "Ferryman", "Ostrov").stream()
                .map(word -> analyzer.scanKey(analyzer.tokens(word).getFirst())).toList();
        assertThat(engine.scan(keys)).extracting(PhraseHit::from, PhraseHit::to, hit -> hit.ids().stream().map(ListedId::id).toList())
                .containsExactly(tuple(1, 3, List.of("p-1")), tuple(5, 7, List.of("v-1")), tuple(7, 8, List.of("p-1")));
    }

    @Test
    void givesEntitiesBackAsTheyWereListed() {
        assertThat(engine.entity("p-1")).contains(ZELENKO);
        assertThat(engine.entity("p-2")).contains(GULNARA);
        assertThat(engine.entity("p-3")).isEmpty();
        assertThat(engine.size()).isEqualTo(304);
    }

    @Test
    void keepsTheLastOfTwoEntitiesWithOneId() throws IOException {
        Entity changed = ListedPeople.person("p-1", "Danuta Wiatrak");
        try (SearchEngine second = build("second", List.of(ZELENKO, HERON, changed))) {
            assertThat(second.size()).isEqualTo(2);
            assertThat(second.entity("p-1")).contains(changed);
            CandidateQuery query = new CandidateQuery(ListedPeople.asked("Arkadiy Zelenko"), List.of("7700000001"), EntityFilter.ALL, 10,
                    false);
            assertThat(second.candidates(query, SearchListener.NONE).candidates()).isEmpty();
        }
    }

    @Test
    void pagesThroughASearchWithoutLossOrRepetition() {
        EntityFilter people = EntityFilter.ALL.withSchemas(Set.of("Person"));
        List<String> ids = new ArrayList<>();
        for (int offset = 0; offset < 310; offset += 50) {
            EntityPage page = engine.search(listing("", people, offset, 50));
            assertThat(page.total()).isEqualTo(302);
            page.entities().forEach(entity -> ids.add(entity.id()));
        }
        assertThat(ids).hasSize(302).doesNotHaveDuplicates();
        EntityPage found = engine.search(listing("zelenko arkadiy", EntityFilter.ALL, 0, 5));
        assertThat(found.entities().getFirst()).isEqualTo(ZELENKO);
        assertThat(engine.search(listing("ostruauk", EntityFilter.ALL, 0, 5)).entities()).containsExactly(OSTROV);
    }

    private static EntitySearch listing(String words, EntityFilter filter, int offset, int limit) {
        return new EntitySearch(words, false, filter, Set.of(), offset, limit);
    }

    private static EntityFilter filter(Set<String> topics, Set<String> countries, Set<String> datasets, boolean each) {
        return new EntityFilter(Set.of(), Set.of(), topics, countries, datasets, Set.of(), "", each);
    }

    /** Entities of a search as a list would count them that is read from its first to its last. */
    private FacetCounts counted(EntitySearch search) throws IOException {
        Set<String> found = new HashSet<>();
        engine.search(search.page(0, 500)).entities().forEach(entity -> found.add(entity.id()));
        Map<String, Long> topics = new HashMap<>();
        Map<String, Long> datasets = new HashMap<>();
        engine.forEach(entity -> {
            if (found.contains(entity.id())) {
                Set.copyOf(entity.values("topics")).forEach(topic -> topics.merge(topic, 1L, Long::sum));
                entity.datasets().forEach(dataset -> datasets.merge(dataset, 1L, Long::sum));
            }
        });
        return new FacetCounts(Map.of(Facet.TOPICS, topics, Facet.DATASETS, datasets));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zelenko", "Ostrov", "7654321", "nobody bears this"})
    void countsAllThatASearchFindsWhicheverPageIsAskedFor(String words) throws IOException {
        EntitySearch search = new EntitySearch(words, false, EntityFilter.ALL, EnumSet.of(Facet.TOPICS, Facet.DATASETS), 0, 2);
        FacetCounts counted = counted(search);
        for (int offset : new int[]{0, 1, 299, 400}) {
            EntityPage page = engine.search(search.page(offset, 2));
            assertThat(page.facets().of(Facet.TOPICS)).isEqualTo(counted.of(Facet.TOPICS));
            assertThat(page.facets().of(Facet.DATASETS)).isEqualTo(counted.of(Facet.DATASETS));
            assertThat(page.facets().of(Facet.DATASETS).stream().mapToLong(FacetCounts.Count::entities).sum()).isEqualTo(page.total());
            assertThat(page.facets().of(Facet.COUNTRIES)).as("was not asked for").isEmpty();
        }
    }

    @Test
    void countsByEveryFacetWhatTheFilterLeaves() {
        FacetCounts all = engine.search(new EntitySearch("", false, EntityFilter.ALL, EnumSet.allOf(Facet.class), 0, 0)).facets();
        assertThat(all.of(Facet.TOPICS)).containsExactly(new FacetCounts.Count("sanction", 302), new FacetCounts.Count("debarment", 1));
        assertThat(all.of(Facet.COUNTRIES)).containsExactly(new FacetCounts.Count("pl", 1), new FacetCounts.Count("ua", 1));
        EntitySearch polish = new EntitySearch("ostrov", false, filter(Set.of(), Set.of("pl"), Set.of(), false), EnumSet.allOf(Facet.class),
                0, 5);
        FacetCounts one = engine.search(polish).facets();
        assertThat(one.of(Facet.COUNTRIES)).containsExactly(new FacetCounts.Count("pl", 1));
        assertThat(one.of(Facet.TOPICS)).containsExactly(new FacetCounts.Count("debarment", 1));
        assertThat(one.of(Facet.DATASETS)).containsExactly(new FacetCounts.Count("people", 1));
    }

    @Test
    void asksForOneOfSeveralValuesOrForEach() {
        Set<String> both = Set.of("sanction", "debarment");
        assertThat(engine.search(listing("", filter(both, Set.of("ua", "pl"), Set.of(), false), 0, 9)).entities()).containsExactly(ZELENKO,
                OSTROV);
        assertThat(engine.search(listing("", filter(both, Set.of(), Set.of(), true), 0, 9)).entities()).isEmpty();
        assertThat(engine.search(listing("", filter(Set.of("sanction"), Set.of("ua"), Set.of("people"), true), 0, 9)).entities())
                .containsExactly(ZELENKO);
        assertThat(engine.search(listing("", filter(Set.of(), Set.of(), Set.of("elsewhere"), false), 0, 9)).total()).isZero();
    }

    @Test
    void forgivesASlipWhereThatIsAskedFor() {
        EntitySearch exact = listing("arkadiy zelemko", EntityFilter.ALL, 0, 5);
        assertThat(engine.search(exact).total()).isZero();
        EntitySearch slips = new EntitySearch(exact.words(), true, EntityFilter.ALL, Set.of(), 0, 5);
        assertThat(engine.search(slips).entities()).containsExactly(ZELENKO);
    }

    @Test
    void survivesNamesThatSayNothing() {
        for (String name : List.of("", " ", "---", "\u202E", "a", "1", "\uD83D\uDE00", "x".repeat(5000), "a b ".repeat(3000))) {
            CandidateQuery query = new CandidateQuery(ListedPeople.asked(name), List.of(name), EntityFilter.ALL, 10, true);
            assertThat(engine.candidates(query, SearchListener.NONE).degraded()).isEmpty();
            assertThat(engine.search(listing(name, EntityFilter.ALL, 0, 3)).total()).isNotNegative();
        }
    }

    @Test
    void eightThreadsFindWhatOneFinds() throws Exception {
        List<CandidateQuery> queries = ListedPeople.crowd(200, 9).stream()
                .map(entity -> new CandidateQuery(ListedPeople.asked(entity.caption()), List.of(), EntityFilter.ALL, 20, true)).toList();
        List<Candidates> alone = queries.stream().map(query -> engine.candidates(query, SearchListener.NONE)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Candidates>> together = queries.stream()
                    .map(query -> threads.submit(() -> engine.candidates(query, SearchListener.NONE))).toList();
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }
}
