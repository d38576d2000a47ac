package dev.textscreen.pipeline.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 with settings for names, which say a word once and are a few words long. */
final class NameSimilarity extends BM25Similarity {

    NameSimilarity() {
        super(0.6f, 0.6f);
    }
}
