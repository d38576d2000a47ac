package dev.textscreen.pipeline.complexity;

import dev.textscreen.text.Language;
import java.util.Locale;

/** Counts the syllables of a word by its vowels; in Cyrillic exactly, in Polish nearly, in English by rules of thumb. */
final class Syllables {

    private static final String CYRILLIC = "\u0430\u0435\u0451\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0456\u0457\u0454";
    private static final String POLISH = "a\u0105e\u0119io\u00F3uy";
    private static final String ENGLISH = "aeiouy";

    private Syllables() {
    }

    /** 0 for a word without a vowel, at least 1 for an English one. */
    static int of(String word, Language language) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (language) {
            case UKRAINIAN, RUSSIAN -> vowels(lower, CYRILLIC);
            case POLISH -> polish(lower);
            case ENGLISH -> english(lower);
            case UNDETERMINED -> Math.max(vowels(lower, CYRILLIC), groups(lower, POLISH));
        };
    }

    private static int vowels(String word, String vowels) {
        return (int) word.chars().filter(c -> vowels.indexOf(c) >= 0).count();
    }

    /** An i before another vowel only softens the consonant. */
    private static int polish(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean softens = word.charAt(i) == 'i' && i + 1 < word.length() && POLISH.indexOf(word.charAt(i + 1)) >= 0;
            count += POLISH.indexOf(word.charAt(i)) >= 0 && !softens ? 1 : 0;
        }
        return count;
    }

    /** Groups of vowels, without a silent e at the end and the e of most past tenses. */
    private static int english(String word) {
        int count = groups(word, ENGLISH);
        boolean silentE = word.endsWith("e") && !word.endsWith("le") && !word.endsWith("ee");
        boolean silentEd = word.endsWith("ed") && !word.endsWith("ted") && !word.endsWith("ded");
        return Math.max(1, silentE || silentEd ? count - 1 : count);
    }

    private static int groups(String word, String vowels) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = vowels.indexOf(word.charAt(i)) >= 0;
            count += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return count;
    }
}
