package dev.textscreen.pipeline.search.matching;

import java.util.Arrays;

/**
 * Which part of one name stands for which part of another: the most alike first, then exchanged in twos until no exchange raises the sum of
 * weighted likenesses; then neighbours that were joined or split. Lives for one comparison.
 */
final class Alignment {

    private static final double JOINED = 0.8;
    private static final double ANSWERS = 0.35;
    private static final double SMALL = 0.4;
    /** Shorter words are too near to too many legal forms. */
    private static final int ANSWERED = 5;

    final PreparedName one;
    final PreparedName other;
    /** For each part of {@link #one}, the index of its pair in {@link #other}, -1 for none. */
    final int[] pair;
    /** For each part, how alike it and its pair are; for joined parts, how alike the whole is. */
    final double[] likeOne;
    final double[] likeOther;
    /** For each part, what it weighs beside its pair: a misspelt word of trade weighs no more than the word. */
    final double[] weightOne;
    final double[] weightOther;
    private final double[] like;
    private final int width;

    Alignment(PreparedName one, PreparedName other, Comparing likeness) {
        this.one = one;
        this.other = other;
        width = other.parts().length;
        pair = new int[one.parts().length];
        likeOne = new double[pair.length];
        likeOther = new double[width];
        weightOne = weights(one.parts());
        weightOther = weights(other.parts());
        like = new double[pair.length * width];
        for (int i = 0; i < pair.length; i++) {
            for (int j = 0; j < width; j++) {
                like[i * width + j] = likeness.of(one.parts()[i], other.parts()[j]);
            }
        }
        Arrays.fill(pair, -1);
        takeBest();
        swapWhileBetter();
        for (int i = 0; i < pair.length; i++) {
            if (pair[i] >= 0) {
                likeOne[i] = like[i * width + pair[i]];
                likeOther[pair[i]] = likeOne[i];
                level(i, pair[i]);
            }
        }
        Comparing turned = (joint, part) -> likeness.of(part, joint);
        join(one, other, likeness, likeOne, likeOther);
        join(other, one, turned, likeOther, likeOne);
        answer(new Answer(one, likeOne, weightOne), other, likeness);
        answer(new Answer(other, likeOther, weightOther), one, turned);
    }

    private static double[] weights(Part[] parts) {
        double[] weights = new double[parts.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = parts[i].weight();
        }
        return weights;
    }

    private void level(int i, int j) {
        if (likeOne[i] >= ANSWERS && (one.parts()[i].kind().describes() || other.parts()[j].kind().describes())) {
            weightOne[i] = Math.min(weightOne[i], weightOther[j]);
            weightOther[j] = weightOne[i];
        }
    }

    /** What is known of the parts of one of the names. */
    private record Answer(PreparedName name, double[] like, double[] weight) {
    }

    /** A part without a pair that is a misspelling of a legal form or a title of the other name weighs as little as that. */
    private static void answer(Answer side, PreparedName other, Comparing likeness) {
        for (int i = 0; i < side.like().length; i++) {
            Part part = side.name().parts()[i];
            if (side.like()[i] > 0 || part.latin().length() < ANSWERED) {
                continue;
            }
            for (Part small : other.small()) {
                if (!side.name().hasSmall(small) && likeness.of(part, small) >= ANSWERS) {
                    side.weight()[i] = Math.min(side.weight()[i], SMALL);
                }
            }
        }
    }

    /** How alike a part of one name and a part of another are. */
    interface Comparing {

        double of(Part one, Part other);
    }

    private double worth(int i, int j) {
        return j < 0 ? 0 : like[i * width + j] * (one.parts()[i].weight() + other.parts()[j].weight());
    }

    private void takeBest() {
        boolean[] taken = new boolean[width];
        while (true) {
            double best = 0;
            int bestI = -1;
            int bestJ = -1;
            for (int i = 0; i < pair.length; i++) {
                for (int j = 0; pair[i] < 0 && j < width; j++) {
                    if (!taken[j] && worth(i, j) > best) {
                        best = worth(i, j);
                        bestI = i;
                        bestJ = j;
                    }
                }
            }
            if (bestI < 0) {
                return;
            }
            pair[bestI] = bestJ;
            taken[bestJ] = true;
        }
    }

    private void swapWhileBetter() {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < pair.length; i++) {
                for (int k = i + 1; k < pair.length; k++) {
                    better |= swap(i, k);
                }
            }
        }
        for (int i = 0; i < pair.length; i++) {
            if (pair[i] >= 0 && like[i * width + pair[i]] == 0) {
                pair[i] = -1;
            }
        }
    }

    private boolean swap(int i, int k) {
        if (worth(i, pair[k]) + worth(k, pair[i]) <= worth(i, pair[i]) + worth(k, pair[k]) + 1e-9) {
            return false;
        }
        int held = pair[i];
        pair[i] = pair[k];
        pair[k] = held;
        return true;
    }

    private static void join(PreparedName split, PreparedName whole, Comparing likeness, double[] likeSplit, double[] likeWhole) {
        Joints joints = split.joints();
        for (Joints.Joint joint : joints.all()) {
            Part joined = null;
            for (int j = 0; j < likeWhole.length; j++) {
                Part part = whole.parts()[j];
                if (part.number() >= 0 || part.latin().length() < 4 || !joints.asLong(joint, part)
                        || likeWhole[j] >= JOINED && joint.parts() > 1 && settled(joint, likeSplit)) {
                    continue;
                }
                joined = joined == null ? joints.whole(joint) : joined;
                double like = joined.resembles(part) ? likeness.of(joined, part) : 0;
                if (like >= JOINED && like > likeWhole[j] && like * joint.parts() > sum(joint, likeSplit)) {
                    likeWhole[j] = like;
                    Arrays.fill(likeSplit, joint.first(), joint.last() + 1, like);
                }
            }
        }
    }

    private static boolean settled(Joints.Joint joint, double[] like) {
        for (int i = joint.first(); i <= joint.last(); i++) {
            if (like[i] < JOINED) {
                return false;
            }
        }
        return true;
    }

    private static double sum(Joints.Joint joint, double[] like) {
        double sum = 0;
        for (int i = joint.first(); i <= joint.last(); i++) {
            sum += like[i];
        }
        return sum;
    }
}
