package dev.textscreen.lists;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.metrics.IndexFigures;
import dev.textscreen.pipeline.search.NameQuestions;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetImporter;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.IndexVersion;
import dev.textscreen.pipeline.search.versions.LiveIndexes;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.readers.OfacRemarkLabels;
import dev.textscreen.watchlist.readers.SourceDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts that keep lists: the store of index versions, those that are open, and what imports new ones. */
public record Lists(NameAnalyzer analyzer, NameQuestions questions, Engine engine, LiveIndexes live, Importing imports) {

    /** Reads the dictionaries that names are analysed with; opens no index yet. */
    public static Lists of(TextscreenConfiguration settings, Clock clock) throws IOException {
        Path dictionaries = settings.storage().dictionaries();
        Path data = settings.storage().data();
        NameAnalyzer analyzer = new NameAnalyzer(Latinizer.read(dictionaries), SoundKey.read(dictionaries));
        Embedder embedder = new HashedNgramEmbedder();
        Engine engine = Engine.of(settings, analyzer, embedder);
        IndexStore store = engine.store();
        SourceDetector detector = new SourceDetector(OfacRemarkLabels.load(dictionaries), CountryNames.load(dictionaries));
        Importing imports = new ListImports(detector, new DatasetImporter(store, clock), new Downloads(data.resolve("downloads")));
        return new Lists(analyzer, new NameQuestions(analyzer, embedder), engine, new LiveIndexes(store), imports);
    }

    public IndexStore store() {
        return engine.store();
    }

    boolean isOfOtherFormat(IndexVersion version) {
        return !version.indexFormat().equals(store().format());
    }

    public Set<String> names() {
        return live.states().stream().filter(state -> state.version().isPresent()).map(state -> state.dataset().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<IndexFigures> figures() {
        return live.states().stream().flatMap(state -> state.version().stream())
                .map(v -> new IndexFigures(v.dataset(), v.version(), v.builtAt(), v.entities())).toList();
    }
}
