package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.AssetWords;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.IndexFormat;
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
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether names with one or two edits find their bearer in an invented list of any size, what a question costs, and how large the index is:
 * {@code LargeListRecall [SIZE [QUESTIONS]]}, 20,000 and 300 where they are left out. {@code benchmarks/large-list} runs it.
 */
public final class LargeListRecall {

    private static final int SHOWN = 10;
    private static final long SEED = 20260712;
    private static final int CANDIDATES = 30;
    private static final double MEBI = 1 << 20;

    private final Path index = Files.createTempDirectory("large-list");
    private final NameAnalyzer analyzer;
    private final IndexFormat format;
    private final List<Entity> asked = new ArrayList<>();
    /** For each name that is asked for, how many entities of the list have it. */
    private final Map<Set<String>, Integer> bearers = new HashMap<>();

    private LargeListRecall() throws IOException {
        this.analyzer = new NameAnalyzer(Latinizer.read(MeasuredList.DICTIONARIES), SoundKey.read(MeasuredList.DICTIONARIES));
        this.format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
    }

    public static void main(String[] arguments) throws IOException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int questions = Math.min(size, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300);
        LargeListRecall recall = new LargeListRecall();
        try {
            recall.build(size, questions);
            recall.countBearers(size);
            System.out.printf(Locale.ROOT, "%d entities, index of %.1f MiB, %d questions%n", size, recall.bytes() / MEBI, questions);
            System.out.println(
                    "| round | recall@10 | of names that ten or fewer have | or one of the same name | best is right | µs p50 | µs p95 |\n"
                            + "|---|---|---|---|---|---|---|");
            recall.ask();
        } finally {
            recall.remove();
        }
    }

    /** Entities are not kept, but for those that are asked for. */
    private void build(int size, int questions) throws IOException {
        InventedList list = new InventedList(MeasuredList.DICTIONARIES, SEED);
        try (IndexBuild build = format.create(index)) {
            for (int i = 0; i < size; i++) {
                Entity entity = list.next();
                build.add(entity);
                if ((long) (i + 1) * questions / size > (long) i * questions / size) {
                    asked.add(entity);
                }
            }
            build.finish();
        }
    }

    /** Of more namesakes than are shown nobody can tell which was meant. */
    private void countBearers(int size) {
        asked.forEach(entity -> bearers.put(words(entity), 0));
        InventedList list = new InventedList(MeasuredList.DICTIONARIES, SEED);
        for (int i = 0; i < size; i++) {
            bearers.computeIfPresent(words(list.next()), (name, count) -> count + 1);
        }
    }

    private void ask() throws IOException {
        try (SearchEngine engine = format.open(index)) {
            WatchlistSearch search = new WatchlistSearch(new OneIndex(engine),
                    new WatchlistSearch.Recognition(ListedPeople.questions(), new WatchlistMatcher(MeasuredList.matcher()),
                            new NameScan(analyzer, AssetWords.read(MeasuredList.DICTIONARIES))),
                    new SearchLimits(CANDIDATES, 0, 0, 20_000), SearchListener.NONE);
            for (int round = 1; round <= 3; round++) {
                round(round, search);
            }
        }
    }

    private void round(int number, WatchlistSearch search) {
        Random random = new Random(17L * number);
        int[] hits = new int[4];
        int rare = 0;
        double[] took = new double[asked.size()];
        for (int i = 0; i < took.length; i++) {
            Entity entity = asked.get(i);
            String name = (i % 2 == 0 ? NameChange.ONE_EDIT : NameChange.TWO_EDITS).apply(entity.caption(), true, random)
                    .orElse(entity.caption());
            EntityQuery query = new EntityQuery(entity.schema(), Map.of("name", List.of(name)));
            MatchOptions options = new MatchOptions(Set.of(), SHOWN, 0.7, 0, EntityFilter.ALL, true);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Entity> found = search.match(query, options).matches().stream().map(Match::entity).toList();
            took[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3;
            boolean isRare = bearers.getOrDefault(words(entity), 0) <= SHOWN;
            boolean isFound = found.stream().anyMatch(one -> one.id().equals(entity.id()));
            rare += isRare ? 1 : 0;
            hits[0] += isFound ? 1 : 0;
            hits[1] += isFound && isRare ? 1 : 0;
            hits[2] += found.stream().anyMatch(one -> words(one).equals(words(entity))) ? 1 : 0;
            hits[3] += !found.isEmpty() && words(found.getFirst()).equals(words(entity)) ? 1 : 0;
        }
        Arrays.sort(took);
        double all = took.length;
        System.out.printf(Locale.ROOT, "| %d | %.3f | %.3f | %.3f | %.3f | %.0f | %.0f |%n", number, hits[0] / all, hits[1] / (double) rare,
                hits[2] / all, hits[3] / all, took[took.length / 2], took[(int) (took.length * 0.95)]);
    }

    private Set<String> words(Entity entity) {
        return new TreeSet<>(analyzer.tokens(NameChange.inOrder(entity.caption())));
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void remove() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            files.forEach(file -> file.toFile().deleteOnExit());
        }
        index.toFile().deleteOnExit();
    }
}
