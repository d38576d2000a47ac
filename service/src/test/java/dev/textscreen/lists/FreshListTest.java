package dev.textscreen.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.config.DatasetSettings;
import dev.textscreen.metrics.ListMetrics;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.DatasetImporter;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import dev.textscreen.pipeline.search.versions.LiveIndexes;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityJson;
import dev.textscreen.watchlist.readers.OfacRemarkLabels;
import dev.textscreen.watchlist.readers.SourceDetector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshListTest {

    @TempDir
    private Path folder;

    @Test
    void aListThatServesIsReadAnewForAShareOfTheTimeAndTheFirstTimeForAllOfIt() throws IOException {
        Path source = folder.resolve("people.ftm.json");
        Files.write(source, EntityJson.write(ListedPeople.person("p-1", "Orla Quist")));
        NameAnalyzer analyzer = ListedPeople.analyzer();
        IndexStore store = new FolderStore(folder.resolve("indexes"), new LuceneIndexFormat(analyzer, new HashedNgramEmbedder()));
        SourceDetector detector = new SourceDetector(OfacRemarkLabels.load(ListedPeople.DICTIONARIES),
                CountryNames.load(ListedPeople.DICTIONARIES));
        Importing imports = new ListImports(detector, new DatasetImporter(store, Clock.systemUTC()),
                new Downloads(folder.resolve("downloads")));
        List<Double> shares = new ArrayList<>();
        try (LiveIndexes live = new LiveIndexes(store)) {
            Lists lists = new Lists(analyzer, ListedPeople.questions(), new Engine(store, Optional.empty(), Optional.empty()), live,
                    (order, progress) -> {
                        shares.add(order.share());
                        return imports.run(order, progress);
                    });
            DatasetSettings people = new DatasetSettings("people", source.toString(), Optional.empty(), Optional.empty(), Optional.empty());
            ConfiguredLists configured = new ConfiguredLists(List.of(people), lists, new ConfiguredLists.Rounds(Duration.ofMinutes(1), 0.25,
                    Clock.systemUTC(), new ListMetrics(new PrometheusRegistry())));
            configured.openNow();
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
            configured.openNow();
        }
        assertThat(shares).containsExactly(1.0, 0.25);
    }
}
