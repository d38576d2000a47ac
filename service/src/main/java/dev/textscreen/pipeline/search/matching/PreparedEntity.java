package dev.textscreen.pipeline.search.matching;

/** A listed entity, prepared once to be compared with many queries. Immutable. */
public final class PreparedEntity {

    final Profile profile;

    PreparedEntity(Profile profile) {
        this.profile = profile;
    }
}
