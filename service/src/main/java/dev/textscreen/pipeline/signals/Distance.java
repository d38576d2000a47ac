package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;

/**
 * How far a mention is from a signal: a word between counts one, a comma or bracket three, a word or mark that lists side by side six.
 * Beyond {@link #FAR} nothing is linked.
 */
final class Distance {

    static final int FAR = 60;
    private static final int LONGEST_GAP = 400;
    private static final int COMMA = 3;
    private static final int SIDE_BY_SIDE = 6;

    private final LinkTable conjunctions;

    Distance(LinkTable conjunctions) {
        this.conjunctions = conjunctions;
    }

    int between(Span one, Span other, Atoms atoms) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        if (to - from > LONGEST_GAP) {
            return FAR;
        }
        int distance = 0;
        for (int i = from; i < to; i++) {
            distance += weight(atoms.text().charAt(i));
        }
        for (int atom = atoms.from(from); atom < atoms.size() && atoms.start(atom) < to; atom++) {
            distance += conjunctions.has(atoms.word(atom)) ? SIDE_BY_SIDE : 1;
        }
        return Math.min(distance, FAR);
    }

    private static int weight(char c) {
        return switch (c) {
            case ',', ')', ']' -> COMMA;
            case ';', '\n', '&' -> SIDE_BY_SIDE;
            default -> 0;
        };
    }
}
