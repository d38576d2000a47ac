package dev.textscreen.measuring;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntitySink;
import dev.textscreen.watchlist.readers.OfacRemarkLabels;
import dev.textscreen.watchlist.readers.SourceDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list to measure on, with an index of it in a folder of its own. */
public record MeasuredList(String title, List<Entity> entities, NameAnalyzer analyzer, Path index) {

    static final Path DICTIONARIES = Path.of("..", "dictionaries");

    /** Ten thousand invented entities, or the list of the file or folder. */
    public static MeasuredList open(List<String> source) throws IOException {
        return source.isEmpty()
                ? of("invented", new InventedList(DICTIONARIES, 11).take(10_000))
                : of("imported", read(Path.of(source.getFirst())));
    }

    public static MeasuredList of(String title, List<Entity> entities) throws IOException {
        NameAnalyzer analyzer = new NameAnalyzer(Latinizer.read(DICTIONARIES), SoundKey.read(DICTIONARIES));
        Path index = Files.createTempDirectory("measured");
        IndexFormat format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
        try (IndexBuild build = format.create(index)) {
            for (Entity entity : entities) {
                build.add(entity);
            }
            build.finish();
        }
        return new MeasuredList(title, entities, analyzer, index);
    }

    static Matcher matcher() throws IOException {
        return Matcher.read(DICTIONARIES, Latinizer.read(DICTIONARIES), SoundKey.read(DICTIONARIES));
    }

    private static List<Entity> read(Path source) throws IOException {
        List<Entity> entities = new ArrayList<>();
        SourceDetector detector = new SourceDetector(OfacRemarkLabels.load(DICTIONARIES), CountryNames.load(DICTIONARIES));
        SourceDetector.Detected detected = detector.detect(source, Map.of());
        detected.reader().read(detected.source(), new EntitySink() {
            @Override
            public void entity(Entity entity) {
                entities.add(entity);
            }

            @Override
            public void rejected(BadRow row) {
                throw new IllegalArgumentException(row.toString());
            }
        });
        return entities;
    }
}
