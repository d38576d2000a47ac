package dev.textscreen.text;

import java.util.List;

/** A language whose names are made of few syllables, each of them spelt in one of few ways. */
enum SyllabicLanguage {
    CHINESE("zh", ""), KOREAN("ko", " "), JAPANESE("ja", "");

    private static final int SYLLABLES_OF_KOREAN_NAME = 3;
    private static final int FEWEST_OF_JAPANESE_NAME = 4;

    final String code;
    /** What stands between the syllables of one word. */
    final String between;

    SyllabicLanguage(String code, String between) {
        this.code = code;
        this.between = between;
    }

    /** Whether words of such syllables may be a name of this language. */
    boolean fits(List<List<String>> words, SyllableSpellings spellings) {
        int syllables = words.stream().mapToInt(List::size).sum();
        return switch (this) {
            case CHINESE -> true;
            case KOREAN ->
                syllables == SYLLABLES_OF_KOREAN_NAME && (surname(words.getFirst(), spellings) || surname(words.getLast(), spellings));
            case JAPANESE -> words.size() > 1 && syllables >= FEWEST_OF_JAPANESE_NAME;
        };
    }

    private static boolean surname(List<String> word, SyllableSpellings spellings) {
        return spellings.surname(word.getFirst()) && word.size() != 2;
    }
}
