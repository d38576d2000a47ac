package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.search.terms.IndexFields;

/** A property by whose values the entities of a search can be counted. */
public enum Facet {
    COUNTRIES(IndexFields.COUNTRY), TOPICS(IndexFields.TOPIC), DATASETS(IndexFields.DATASET);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The field of an index that holds the values. */
    public String field() {
        return field;
    }
}
