package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A dataset "people" of invented entities in an index of its own, always open. */
public final class TestLists implements OpenIndexes, AutoCloseable {

    /** The most spellings of names that one text has looked up. */
    public static final int SPELLINGS = 2_000;

    private final Path folder;
    private final SearchEngine engine;
    private final WatchlistSearch search;

    public TestLists() throws IOException {
        folder = Files.createTempDirectory("textscreen-lists");
        Latinizer latinizer = Latinizer.read(ListedPeople.DICTIONARIES);
        SoundKey sounds = SoundKey.read(ListedPeople.DICTIONARIES);
        NameAnalyzer analyzer = new NameAnalyzer(latinizer, sounds);
        IndexFormat format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
        try (IndexBuild build = format.create(folder)) {
            for (Entity entity : ListedPeople.crowd(1_000, 3)) {
                build.add(entity);
            }
            build.add(new EntityDraft("p-1", "Person").add("name", "Arkadiy Petrovich ZELENKO").add("taxNumber", "3184710691")
                    .build("people"));
            build.add(new EntityDraft("p-2", "Person").add("name", "Li Wei").build("people"));
            build.finish();
        }
        engine = format.open(folder);
        WatchlistSearch.Recognition recognition = new WatchlistSearch.Recognition(ListedPeople.questions(),
                new WatchlistMatcher(Matcher.read(ListedPeople.DICTIONARIES, latinizer, sounds)),
                new NameScan(analyzer, AssetWords.read(ListedPeople.DICTIONARIES)));
        search = new WatchlistSearch(this, recognition, new SearchLimits(30, SPELLINGS, 10_000, 10_000), SearchListener.NONE);
    }

    public WatchlistSearch search() {
        return search;
    }

    @Override
    public Lease lease(Set<String> datasets) {
        if (!Set.of("people").containsAll(datasets)) {
            throw new UnknownDatasetException(datasets.iterator().next());
        }
        return new Lease() {

            @Override
            public List<OpenIndex> indexes() {
                return List.of(new People(engine));
            }

            @Override
            public void close() {
            }
        };
    }

    @Override
    public String version() {
        return "people:1";
    }

    @Override
    public void close() throws IOException {
        engine.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private record People(SearchEngine engine) implements OpenIndex {

        @Override
        public String dataset() {
            return "people";
        }

        @Override
        public String version() {
            return "people:1";
        }
    }
}
