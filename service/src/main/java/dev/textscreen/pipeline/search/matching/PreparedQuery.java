package dev.textscreen.pipeline.search.matching;

/** A query, prepared once to be compared with many entities. Immutable. */
public final class PreparedQuery {

    final Profile profile;

    PreparedQuery(Profile profile) {
        this.profile = profile;
    }
}
