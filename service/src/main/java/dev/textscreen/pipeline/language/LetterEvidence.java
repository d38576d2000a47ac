package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/** Letters that only one of the languages writes, and letters that none of them does. */
final class LetterEvidence {

    private static final String UKRAINIAN = "іїєґ";
    private static final String RUSSIAN = "ыэъё";
    private static final String POLISH = "ąćęłńśźż";
    private static final String FOREIGN_CYRILLIC = "ўђјљњћџѓќѕәғқңөұүһӣӯҳҷ";

    private boolean ukrainian;
    private boolean russian;
    private boolean polish;
    private boolean foreign;

    static LetterEvidence of(String lower) {
        LetterEvidence evidence = new LetterEvidence();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 0x80) {
                continue;
            }
            evidence.ukrainian |= UKRAINIAN.indexOf(c) >= 0;
            evidence.russian |= RUSSIAN.indexOf(c) >= 0;
            evidence.polish |= POLISH.indexOf(c) >= 0;
            evidence.foreign |= FOREIGN_CYRILLIC.indexOf(c) >= 0
                    || c >= 0xC0 && c < 0x250 && POLISH.indexOf(c) < 0 && c != 'ó' && c != 'é';
        }
        return evidence;
    }

    /** Both Ukrainian and Russian letters in one word: Belarusian or something else. */
    boolean isForeign() {
        return foreign || ukrainian && russian;
    }

    boolean excludes(Language language) {
        return switch (language) {
            case UKRAINIAN -> russian;
            case RUSSIAN -> ukrainian;
            case POLISH -> false;
            case ENGLISH -> polish;
            case UNDETERMINED -> false;
        };
    }

    boolean proves(Language language) {
        return switch (language) {
            case UKRAINIAN -> ukrainian && !russian;
            case RUSSIAN -> russian && !ukrainian;
            case POLISH -> polish;
            case ENGLISH, UNDETERMINED -> false;
        };
    }
}
