package dev.textscreen.pipeline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.measuring.InventedList;
import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.SearchListener;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final Path DICTIONARIES = Path.of("../dictionaries");
    private static final long SEED = 5;

    @TempDir
    private Path folder;

    private NameAnalyzer analyzer;
    private LuceneIndexFormat format;
    private List<Entity> entities;

    @BeforeEach
    void makeIndex() throws IOException {
        analyzer = new NameAnalyzer(Latinizer.read(DICTIONARIES), SoundKey.read(DICTIONARIES));
        format = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
        entities = new InventedList(DICTIONARIES, SEED).take(2_000);
        build(folder.resolve("one"), entities);
    }

    private void build(Path index, List<Entity> listed) throws IOException {
        try (IndexBuild build = format.create(Files.createDirectories(index))) {
            for (Entity entity : listed) {
                build.add(entity);
            }
            build.finish();
        }
    }

    private Path tables(String index) {
        return folder.resolve(index).resolve(TableWriter.FILE);
    }

    private boolean areRead(String index) throws IOException {
        try (IndexFolder opened = IndexFolder.open(folder.resolve(index))) {
            var reader = opened.readTables();
            if (reader.isPresent()) {
                reader.get().close();
            }
            return reader.isPresent();
        }
    }

    @Test
    void answersTheSameWhetherReadOrMade() throws IOException {
        assertThat(areRead("one")).isTrue();
        List<Object> read = answers("one");
        Files.delete(tables("one"));
        assertThat(areRead("one")).isFalse();
        assertThat(answers("one")).isEqualTo(read);
    }

    @Test
    void areMadeAnewWhereTheFileIsCutOff() throws IOException {
        List<Object> whole = answers("one");
        try (FileChannel file = FileChannel.open(tables("one"), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertThat(areRead("one")).isFalse();
        assertThat(answers("one")).isEqualTo(whole);
    }

    @Test
    void areMadeAnewWhereTheFileIsOfAnotherIndex() throws IOException {
        build(folder.resolve("other"), new InventedList(DICTIONARIES, SEED + 1).take(500));
        List<Object> own = answers("one");
        Files.copy(tables("other"), tables("one"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(areRead("one")).isFalse();
        assertThat(answers("one")).isEqualTo(own);
    }

    @Test
    void anEmptyListHasNone() throws IOException {
        build(folder.resolve("empty"), List.of());
        assertThat(tables("empty")).doesNotExist();
    }

    /** What each arm finds for names with a slip, and the scan in them. */
    private List<Object> answers(String index) throws IOException {
        List<Object> answers = new ArrayList<>();
        try (SearchEngine engine = format.open(folder.resolve(index))) {
            for (Entity entity : entities.subList(0, 300)) {
                String name = entity.caption();
                CandidateQuery slip = new CandidateQuery(ListedPeople.asked(name.substring(1)), List.of(), EntityFilter.ALL, 10, true);
                answers.add(engine.candidates(slip, SearchListener.NONE));
                answers.add(engine.scan(analyzer.tokens(name).stream().map(analyzer::scanKey).toList()));
            }
        }
        return answers;
    }
}
