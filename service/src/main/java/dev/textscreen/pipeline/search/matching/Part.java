package dev.textscreen.pipeline.search.matching;

import java.util.Set;

/**
 * A word of a name, or several words read as one, with everything that comparing needs.
 *
 * @param latin folded Latin letters
 * @param seen the letters with pairs that scanners read as one letter written as that letter
 * @param key the sound key
 * @param skeleton the consonants of the key
 * @param writing how the record has it
 * @param weight how much the part tells, within 0 and 1
 * @param number the number that the part means, -1 for none
 * @param given the given name that it is; of a patronymic, the father's
 * @param shortness how it may be cut short, or what it may be short for
 * @param letters the letters of the key as bits
 * @param pinyin whether it is a syllable of Chinese as pinyin writes it
 */
record Part(String latin, String seen, String key, String skeleton, PartKind kind, Writing writing, double weight, int number,
        GivenName given, Shortness shortness, int letters, boolean pinyin) {

    private static final int LENGTHS_APART = 3;
    private static final int LONGEST_ACRONYM = 4;

    /**
     * How a record has a part.
     *
     * @param sounding how its letters came to be Latin
     * @param surname whether the record says that the part is the surname
     * @param cut whether it may be the beginning of a longer word that a field had no room for
     */
    record Writing(Sounding sounding, boolean surname, boolean cut) {
    }

    /**
     * What cuts have to do with a part.
     *
     * @param words the words that it is short for by the list
     * @param cuttable whether it is a word that organisations cut short in other ways too
     */
    record Shortness(Set<String> words, boolean cuttable) {

        private static final Shortness NONE = new Shortness(Set.of(), false);

        static Shortness of(Set<String> words, boolean cuttable) {
            return words.isEmpty() && !cuttable ? NONE : new Shortness(words, cuttable);
        }
    }

    /** Whether it is a few letters that make no word for want of a vowel. */
    boolean lettersOnly() {
        for (int i = 0; i < latin.length(); i++) {
            if ("aeiouy".indexOf(latin.charAt(i)) >= 0) {
                return false;
            }
        }
        return latin.length() <= LONGEST_ACRONYM && sounding() == Sounding.SPELT;
    }

    /** Whether the one is how organisations write the other in short. */
    boolean abbreviates(Part other) {
        return shortness.words.contains(other.latin)
                || other.shortness.cuttable && !shortness.cuttable && Abbreviations.cuts(latin, other.latin);
    }

    Sounding sounding() {
        return writing.sounding();
    }

    boolean surname() {
        return writing.surname();
    }

    boolean cut() {
        return writing.cut();
    }

    /** Whether a word of so many letters is about as long, so that both may be one word. */
    boolean asLong(int length, Sounding sounding) {
        int longest = Math.max(latin.length(), length);
        int shortest = Math.min(latin.length(), length);
        return sounding() == sounding ? longest - shortest <= LENGTHS_APART : longest <= 2 * shortest + 1;
    }

    /** Whether the words are about as long and have so many sounds in common that they may be one word, or stand for one name. */
    boolean resembles(Part other) {
        int longest = Math.max(latin.length(), other.latin.length());
        return asLong(other.latin.length(), other.sounding()) && (sounding() != other.sounding()
                || Integer.bitCount(letters ^ other.letters) <= 1 + longest / 2 || given.shares(other.given));
    }
}
