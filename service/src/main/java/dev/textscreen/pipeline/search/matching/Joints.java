package dev.textscreen.pipeline.search.matching;

import java.util.ArrayList;
import java.util.List;

/** Neighbouring words of a name read as one, each made a part only when it is compared with a word about as long. Immutable and thread-safe. */
final class Joints {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** All words of the name, written together. */
    private final String letters;
    private final Joint[] joints;
    private final Sounding sounding;
    private final KnownParts known;

    /**
     * Some neighbouring words.
     *
     * @param from the first of their letters among the name's
     * @param to the letter behind the last
     * @param first the number of the first telling part among them
     * @param last the number of the last one
     */
    record Joint(int from, int to, int first, int last) {

        int length() {
            return to - from;
        }

        int parts() {
            return last - first + 1;
        }
    }

    /**
     * Joins words of a name.
     *
     * @param index for each word the number of the part that it is, -1 for none
     */
    Joints(List<String> words, PartKind[] kinds, int[] index, Sounding sounding, KnownParts known) {
        this.letters = String.join("", words);
        this.joints = join(words, kinds, index);
        this.sounding = sounding;
        this.known = known;
    }

    private static Joint[] join(List<String> words, PartKind[] kinds, int[] index) {
        List<Joint> joints = new ArrayList<>();
        int start = 0;
        for (int from = 0; from < words.size(); from++) {
            int end = start + words.get(from).length();
            int first = index[from];
            int last = index[from];
            boolean number = kinds[from] == PartKind.NUMBER;
            for (int to = from + 1; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                end += words.get(to).length();
                first = first < 0 ? index[to] : first;
                last = Math.max(last, index[to]);
                number |= kinds[to] == PartKind.NUMBER;
                if (first >= 0 && end - start >= SHORTEST && end - start <= LONGEST && !number) {
                    joints.add(new Joint(start, end, first, last));
                }
            }
            start += words.get(from).length();
        }
        return joints.toArray(Joint[]::new);
    }

    /** Not to be changed. */
    Joint[] all() {
        return joints;
    }

    /** Whether the joint is about as long as the part, so that comparing them is worth while. */
    boolean asLong(Joint joint, Part part) {
        return part.asLong(joint.length(), sounding);
    }

    Part whole(Joint joint) {
        return known.part(letters.substring(joint.from, joint.to), PartKind.NAME, new Part.Writing(sounding, false, false));
    }
}
