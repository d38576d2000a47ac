package dev.textscreen.pipeline.search.matching;

/** A query, prepared once to be compared with many entities. It keeps how alike their words are, and so serves one thread at a time. */
public final class PreparedQuery {

    final Profile profile;
    final Likeness likeness;

    PreparedQuery(Profile profile, Likeness likeness) {
        this.profile = profile;
        this.likeness = likeness;
    }
}
