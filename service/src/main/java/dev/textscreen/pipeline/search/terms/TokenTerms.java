package dev.textscreen.pipeline.search.terms;

import java.util.List;

/**
 * The terms of one word of a name. A word that Chinese characters write by sound has no others than those of its sound.
 *
 * @param text the folded word
 * @param sound the key that the spellings of one sound share
 * @param skeleton the consonants of the key; empty where they would say too little
 * @param near the sound key and it with any one letter left out: two words one edit apart share one of these
 * @param han what the word and its writing by sound, or that and the word, meet in
 */
public record TokenTerms(String text, String sound, String skeleton, List<String> near, Meeting han) {

    /**
     * The terms of a kind whose two sides meet only each other.
     *
     * @param listed by which the word is found
     * @param asked by which the word finds others
     */
    public record Meeting(List<String> listed, List<String> asked) {

        static final Meeting NONE = new Meeting(List.of(), List.of());

        public Meeting {
            listed = List.copyOf(listed);
            asked = List.copyOf(asked);
        }
    }

    public TokenTerms {
        near = List.copyOf(near);
    }

    /** Whether the word is written in letters. */
    boolean spelt() {
        return !text.isEmpty();
    }
}
