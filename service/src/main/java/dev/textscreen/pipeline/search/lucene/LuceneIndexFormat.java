package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.SearchEngine;
import dev.textscreen.pipeline.search.embedding.Embedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps an index version as a Lucene index of one segment. */
public final class LuceneIndexFormat implements IndexFormat {

    private static final int VERSION = 5;

    private final NameAnalyzer analyzer;
    private final Embedder embedder;

    public LuceneIndexFormat(NameAnalyzer analyzer, Embedder embedder) {
        this.analyzer = analyzer;
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "lucene-" + VERSION + "-terms-" + NameAnalyzer.VERSION + "-" + embedder.name();
    }

    @Override
    public IndexBuild create(Path folder) throws IOException {
        return new LuceneIndexBuild(folder, new EntityDocuments(analyzer, embedder));
    }

    @Override
    public SearchEngine open(Path folder) throws IOException {
        return LuceneSearchEngine.open(folder, analyzer);
    }
}
