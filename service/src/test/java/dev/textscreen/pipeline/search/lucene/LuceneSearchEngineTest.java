package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.SearchEngineContract;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.versions.FolderStore;
import dev.textscreen.pipeline.search.versions.IndexStore;
import java.nio.file.Path;

class LuceneSearchEngineTest extends SearchEngineContract {

    @Override
    protected IndexStore store(Path folder, NameAnalyzer analyzer) {
        return new FolderStore(folder, new LuceneIndexFormat(analyzer, new HashedNgramEmbedder()));
    }
}
