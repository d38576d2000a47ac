package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.IndexFormat;
import dev.textscreen.pipeline.search.SearchEngineContract;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;

class LuceneSearchEngineTest extends SearchEngineContract {

    @Override
    protected IndexFormat format(NameAnalyzer analyzer) {
        return new LuceneIndexFormat(analyzer, new HashedNgramEmbedder());
    }
}
