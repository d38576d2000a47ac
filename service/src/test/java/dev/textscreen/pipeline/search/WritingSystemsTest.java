package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.text.TabbedFile;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Well-known people, listed in their script and asked for in Latin and the other way round. Prints the table of docs/accuracy.md. */
class WritingSystemsTest {

    private static final double THRESHOLD = 0.7;
    private static final double LEAST = 0.96;
    private static final double LEAST_OF_A_SYSTEM = 0.92;

    @TempDir
    static Path folder;

    private static Latinizer latinizer;
    private static SoundKey sounds;
    private static List<Person> people;

    private record Person(String system, String nativeName, String latinName) {
    }

    /** How the names of one writing system fared. */
    private record Share(int asked, int first, int matched) {

        static final Share NONE = new Share(0, 0, 0);

        static Share of(boolean isFirst, boolean isMatched) {
            return new Share(1, isFirst ? 1 : 0, isMatched ? 1 : 0);
        }

        Share plus(Share other) {
            return new Share(asked + other.asked, first + other.first, matched + other.matched);
        }

        double ofFirst() {
            return first / (double) asked;
        }

        double ofMatched() {
            return matched / (double) asked;
        }
    }

    @BeforeAll
    static void readPeople() throws IOException {
        latinizer = Latinizer.read(ListedPeople.DICTIONARIES);
        sounds = SoundKey.read(ListedPeople.DICTIONARIES);
        people = TabbedFile.read(Path.of("src/test/resources/golden/scripts/people.tsv"), 3, 3).stream()
                .map(row -> new Person(row.get(0), row.get(1), row.get(2))).toList();
    }

    @Test
    void latinNamesFindTheirNativeEntries() throws IOException {
        check(ask("native", Person::nativeName, Person::latinName), "native in the list, Latin asked");
    }

    @Test
    void nativeNamesFindTheirLatinEntries() throws IOException {
        check(ask("latin", Person::latinName, Person::nativeName), "Latin in the list, native asked");
    }

    private static void check(Map<String, Share> shares, String direction) {
        System.out.println(direction + ": system, names, recall@1, match");
        shares.forEach((system, share) -> System.out
                .println(String.format(Locale.ROOT, "%-12s %3d %.3f %.3f", system, share.asked(), share.ofFirst(), share.ofMatched())));
        Share all = shares.values().stream().reduce(Share.NONE, Share::plus);
        assertThat(all.ofFirst()).as("recall@1 of all").isGreaterThan(LEAST);
        assertThat(all.ofMatched()).as("matches of all").isGreaterThan(LEAST);
        assertThat(shares).allSatisfy((system, share) -> {
            assertThat(share.asked()).as(system).isGreaterThanOrEqualTo(30);
            assertThat(share.ofMatched()).as(system).isGreaterThan(LEAST_OF_A_SYSTEM);
        });
    }

    private static Map<String, Share> ask(String name, Function<Person, String> listed, Function<Person, String> asked) throws IOException {
        NameAnalyzer analyzer = new NameAnalyzer(latinizer, sounds);
        IndexFormat format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
        Path index = folder.resolve(name);
        try (IndexBuild build = format.create(index)) {
            for (Entity entity : listed(listed)) {
                build.add(entity);
            }
            build.finish();
        }
        Map<String, Share> shares = new TreeMap<>();
        try (SearchEngine engine = format.open(index)) {
            EntityMatcher matcher = new WatchlistMatcher(Matcher.read(ListedPeople.DICTIONARIES, latinizer, sounds));
            NameScan scan = new NameScan(analyzer, AssetWords.read(ListedPeople.DICTIONARIES));
            WatchlistSearch search = new WatchlistSearch(new OneIndex(engine),
                    new WatchlistSearch.Recognition(ListedPeople.questions(), matcher, scan),
                    new SearchLimits(40, 100, 1000, 1000), SearchListener.NONE);
            MatchOptions options = new MatchOptions(Set.of(), 20, THRESHOLD, 0, EntityFilter.ALL, true);
            for (Person person : people) {
                EntityQuery query = new EntityQuery("Person", Map.of("name", List.of(asked.apply(person))));
                List<Match> matches = search.match(query, options).matches();
                boolean first = !matches.isEmpty() && same(matches.getFirst(), person);
                boolean matched = matches.stream().anyMatch(match -> match.score().value() >= THRESHOLD && same(match, person));
                shares.merge(person.system(), Share.of(first, matched), Share::plus);
            }
        }
        return shares;
    }

    /** Some are there in several scripts. */
    private static boolean same(Match match, Person person) {
        String id = match.entity().id();
        return !id.startsWith("crowd") && people.get(Integer.parseInt(id)).latinName().equals(person.latinName());
    }

    private static List<Entity> listed(Function<Person, String> name) {
        List<Entity> entities = new ArrayList<>();
        for (Person person : people) {
            entities.add(ListedPeople.person(Integer.toString(entities.size()), name.apply(person)));
        }
        entities.addAll(ListedPeople.crowd(500, 11));
        return entities;
    }
}
