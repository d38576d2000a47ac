package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.CandidateQuery;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds names by their vectors: among those that their words lead to, or among all. In lists of up to a hundred thousand names that is
 * exact. In longer ones the first half of a sketch already says that most names are too far; of those at the far end of what is looked for,
 * few are lost by that. Immutable and thread-safe.
 */
final class VectorArm {

    /** Up to so many names each sketch is read as a whole. */
    private static final int FEW = 100_000;
    private static final int BLOCK = 512;

    private final ListedNames names;
    /** For each word of a sketch, that word of all names. */
    private final long[][] words;

    VectorArm(ListedNames names, Sketches sketches) {
        this.names = names;
        this.words = sketches.words();
    }

    /**
     * The ordinals of the entities with the nearest names, nearest first.
     *
     * @param found what the same words lead to, which is all that is compared where their question narrows
     */
    List<Integer> find(AskedVector asked, KeywordArm.Found found, EntityFilter filter, int limit) throws IOException {
        Comparison comparison = new Comparison(asked, filter, limit);
        if (found.question().narrows()) {
            for (int name : found.names()) {
                comparison.consider(name);
            }
        } else {
            for (int name = 0; name < names.count(); name++) {
                comparison.consider(name);
            }
        }
        return comparison.nearest(limit);
    }

    /** One question's way past names, which are compared a block at a time. */
    private final class Comparison {

        private final AskedVector asked;
        private final IntPredicate passing;
        private final NearestNames nearest;
        private final int[] block = new int[BLOCK];
        private final int[] losses = new int[BLOCK];
        /** For each word of a sketch, the most that the words up to it may lose. */
        private final int[] most = new int[words.length];
        private int bound;
        private int size;

        Comparison(AskedVector asked, EntityFilter filter, int limit) throws IOException {
            this.asked = asked;
            this.passing = names.passing(filter);
            this.nearest = new NearestNames(limit * CandidateQuery.NAMES_BY_VECTOR, asked.nearLoss());
            tighten();
        }

        /** The first words may lose what they hardly lose more than where the whole loses as much as the bound. */
        private void tighten() {
            bound = nearest.bound();
            for (int word = 0; word < most.length; word++) {
                boolean whole = names.count() <= FEW || word >= most.length / 2;
                most[word] = whole ? bound : asked.likelyLoss(word + 1, bound);
            }
        }

        void consider(int name) {
            block[size++] = name;
            if (size == BLOCK) {
                compare();
            }
        }

        private void compare() {
            Arrays.fill(losses, 0, size, 0);
            for (int word = 0; word < most.length; word++) {
                size = asked.keep(word, words[word], block, losses, size, most[word]);
            }
            for (int i = 0; i < size; i++) {
                if (losses[i] < nearest.bound() && passing.test(block[i])) {
                    nearest.add(losses[i], block[i]);
                }
            }
            size = 0;
            if (nearest.bound() < bound) {
                tighten();
            }
        }

        List<Integer> nearest(int limit) {
            compare();
            return names.ordinals(nearest.nearestFirst(), limit);
        }
    }
}
