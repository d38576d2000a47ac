package dev.textscreen.pipeline.search.terms;

/**
 * The fields of an index, the same for every engine; those of a name's terms are {@link TermKind#field()}. A document is a name, an entity or
 * a part of a filter; a name knows its entity by number and id.
 */
public final class IndexFields {

    /** Of every document: the number of the entity, in the order of adding. */
    public static final String ORDINAL = "ordinal";

    /** Of a name. */
    public static final String VECTOR = "vector";

    /** Of a name and of an entity: what filters look at. */
    public static final String SCHEMA = "schema";
    public static final String TOPIC = "topic";
    public static final String COUNTRY = "country";
    public static final String DATASET = "dataset";
    public static final String CHANGED = "changed";
    /** Of a name: the id of its entity, where {@link #ID} is kept for entities. */
    public static final String ENTITY_ID = "entity_id";

    public static final String ID = "id";

    /** Of an entity. */
    public static final String EDITION = "edition";
    public static final String IDENTIFIER = "identifier";
    public static final String PHRASE = "phrase";
    public static final String SOURCE = "source";

    /** What a document is, {@link #ENTITY} or {@link #FILTER}; a name has none. */
    public static final String KIND = "kind";
    public static final String ENTITY = "entity";
    public static final String FILTER = "filter";

    private IndexFields() {
    }
}
