package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.NameWeighing;
import org.apache.lucene.search.similarities.BM25Similarity;

/** BM25 with the parameters for names. */
final class NameSimilarity extends BM25Similarity {

    NameSimilarity() {
        super(NameWeighing.SATURATION, NameWeighing.LENGTH);
    }
}
