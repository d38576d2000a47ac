package dev.textscreen.pipeline.search.matching;

/**
 * A word of a name, or several words read as one, with everything that comparing needs.
 *
 * @param latin folded Latin letters
 * @param seen the letters with pairs that scanners read as one letter written as that letter
 * @param key the sound key
 * @param skeleton the consonants of the key
 * @param weight how much the part tells, within 0 and 1
 * @param vowelless whether the name was written in a script without vowels
 * @param number the number that the part means, -1 for none
 * @param families sorted ids of the families of names that it belongs to
 * @param cut whether it may be the beginning of a longer word that a field had no room for
 * @param surname whether the record says that this part is the surname
 * @param letters the letters of the key as bits
 */
record Part(String latin, String seen, String key, String skeleton, PartKind kind, double weight, boolean vowelless, int number,
        int[] families,
        boolean cut, boolean surname, int letters) {

    Part asCut() {
        return new Part(latin, seen, key, skeleton, kind, weight, vowelless, number, families, true, surname, letters);
    }

    boolean shares(Part other) {
        int i = 0;
        int j = 0;
        while (i < families.length && j < other.families.length) {
            if (families[i] == other.families[j]) {
                return true;
            }
            if (families[i] < other.families[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
