package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.TermKind;

/** The fields of the index. A document is either a name or an entity; a name knows its entity by ordinal. */
final class Fields {

    /** Of every document: the number of the entity, in the order of adding. */
    static final String ORDINAL = "ordinal";

    /** Of a name: its words, sounds, consonants, near misses, joined neighbours and vector. */
    static final String TOKEN = "token";
    static final String SOUND = "sound";
    static final String SKELETON = "skeleton";
    static final String NEAR = "near";
    static final String JOINED = "joined";
    static final String VECTOR = "vector";

    /** Of a name and of an entity: what filters look at. */
    static final String SCHEMA = "schema";
    static final String TOPIC = "topic";
    static final String COUNTRY = "country";
    static final String ENTITY_ID = "entity_id";
    static final String CHANGED = "changed";

    /** Of an entity alone; the kind is {@link #ENTITY}. */
    static final String KIND = "kind";
    static final String ENTITY = "entity";
    static final String ID = "id";
    static final String IDENTIFIER = "identifier";
    static final String PHRASE = "phrase";
    static final String SOURCE = "source";

    private Fields() {
    }

    static String of(TermKind kind) {
        return switch (kind) {
            case TOKEN -> TOKEN;
            case SOUND -> SOUND;
            case SKELETON -> SKELETON;
            case NEAR -> NEAR;
            case JOINED -> JOINED;
        };
    }
}
