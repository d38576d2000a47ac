package dev.textscreen.pipeline.search.elasticsearch;

import dev.textscreen.pipeline.search.terms.TermKind;
import java.util.Locale;

/** The fields of {@code index.json}. A document is a name, an entity, or a part of the filter of phrases; a name knows its entity by id. */
final class IndexFields {

    static final String ORDINAL = "ordinal";
    static final String ID = "id";
    static final String VECTOR = "vector";
    static final String SCHEMA = "schema";
    static final String TOPIC = "topic";
    static final String COUNTRY = "country";
    static final String CHANGED = "changed";
    static final String IDENTIFIER = "identifier";
    static final String PHRASE = "phrase";
    static final String SOURCE = "source";
    static final String KIND = "kind";
    /** The kinds of documents; a name has none. */
    static final String ENTITY = "entity";
    static final String FILTER = "filter";

    private IndexFields() {
    }

    static String of(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
