package dev.textscreen.pipeline.search.matching;

/**
 * Tells syllables of Chinese, Korean and Vietnamese names from longer names. In a name that is all syllables none of them is a middle name
 * that may be left out: Kim Su and Kim Su Il are two people.
 */
final class Syllable {

    private Syllable() {
    }

    static boolean allIn(Part[] parts) {
        for (Part part : parts) {
            if (part.kind() != PartKind.NAME || !is(part.latin())) {
                return false;
            }
        }
        return parts.length > 1;
    }

    /** Consonants, vowels and at most one closing sound of those that these languages have. */
    static boolean is(String word) {
        int at = 0;
        while (at < word.length() && !vowel(word.charAt(at))) {
            at++;
        }
        int vowelsFrom = at;
        while (at < word.length() && vowel(word.charAt(at))) {
            at++;
        }
        int vowels = at - vowelsFrom;
        String end = word.substring(at);
        boolean closes = end.isEmpty() || end.equals("ng") || end.equals("nh") || end.equals("ch")
                || end.length() == 1 && "nmklptrhg".contains(end);
        return vowelsFrom <= 3 && vowels > 0 && vowels <= 3 && closes && word.length() <= 6;
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }
}
