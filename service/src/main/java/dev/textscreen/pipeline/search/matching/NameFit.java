package dev.textscreen.pipeline.search.matching;

/**
 * What an alignment of two names adds up to, in weights of parts.
 *
 * @param matched the weight of the parts that agree
 * @param conflict the weight of the parts that both names have and that disagree
 * @param extra the weight that only one of the names has
 * @param doubtOfConflict what the conflict takes from the value
 * @param doubtOfExtra what the extra takes from the value
 * @param value how well the names fit, within 0 and 1
 * @param bound the highest likelihood that such a fit may reach whatever its value, 1 where there is no bound
 */
record NameFit(double matched, double conflict, double extra, double doubtOfConflict, double doubtOfExtra, double value, double bound) {

    static final NameFit NONE = new NameFit(0, 0, 0, 0, 0, 0, 1);

    /** The fit with another value, for names that fit otherwise than part by part. */
    NameFit raised(double other) {
        return new NameFit(matched, conflict, extra, doubtOfConflict, doubtOfExtra, other, 1);
    }

    /** The fit with a share, within 0 and 1, taken from its value. */
    NameFit lowered(double share) {
        return share == 0 ? this : new NameFit(matched, conflict, extra, doubtOfConflict, doubtOfExtra, value * (1 - share), bound);
    }
}
