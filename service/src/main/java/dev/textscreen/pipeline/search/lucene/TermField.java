package dev.textscreen.pipeline.search.lucene;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A term of a name, indexed as an engine in a cluster indexes it: as it is, and so with the same length of the name. */
final class TermField extends Field {

    private static final FieldType TYPE = type();

    TermField(String field, String term) {
        super(field, new BytesRef(term), TYPE);
    }

    @Override
    public InvertableType invertableType() {
        return InvertableType.BINARY;
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(false);
        type.setOmitNorms(false);
        type.freeze();
        return type;
    }
}
