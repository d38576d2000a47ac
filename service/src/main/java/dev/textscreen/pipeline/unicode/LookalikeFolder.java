package dev.textscreen.pipeline.unicode;

import dev.textscreen.text.Script;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes words that mix Latin, Cyrillic and Greek letters in the one script that they are mostly in. A letter that has a twin in
 * another script says little about a word's script, so letters without one are counted first.
 */
final class LookalikeFolder {

    private final Lookalikes lookalikes;

    LookalikeFolder(Lookalikes lookalikes) {
        this.lookalikes = lookalikes;
    }

    /** Folds in place; every letter and its twin take one UTF-16 unit, so no offset moves. */
    void fold(StringBuilder text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordCharacter(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                if (isMixed(text, start, i)) {
                    foldWord(text, start, i);
                }
                start = -1;
            }
        }
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMixed(CharSequence text, int start, int end) {
        boolean latin = false;
        boolean cyrillic = false;
        boolean greek = false;
        for (int i = start; i < end; i++) {
            switch (Script.of(text.charAt(i))) {
                case LATIN -> latin = true;
                case CYRILLIC -> cyrillic = true;
                case GREEK -> greek = true;
                default -> {
                }
            }
        }
        return (latin && cyrillic) || (latin && greek) || (cyrillic && greek);
    }

    private void foldWord(StringBuilder text, int start, int end) {
        Script wanted = mostly(text, start, end);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            if (script != wanted && script != Script.COMMON && !carriesMark(text, i)) {
                Optional<Integer> twin = lookalikes.twin(c, wanted);
                if (twin.isPresent()) {
                    text.setCharAt(i, (char) (int) twin.get());
                }
            }
        }
    }

    /** A letter under a mark has no twin: with the mark, the two compose to different letters. */
    private static boolean carriesMark(CharSequence text, int i) {
        return i + 1 < text.length() && Character.getType(text.charAt(i + 1)) == Character.NON_SPACING_MARK;
    }

    private Script mostly(CharSequence text, int start, int end) {
        Map<Script, Integer> votes = new EnumMap<>(Script.class);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            if (script == Script.LATIN || script == Script.CYRILLIC || script == Script.GREEK) {
                votes.merge(script, hasTwin(c, script) ? 1 : 100, Integer::sum);
            }
        }
        Script best = Script.LATIN;
        for (Script script : votes.keySet()) {
            if (votes.get(script) > votes.getOrDefault(best, 0)) {
                best = script;
            }
        }
        return best;
    }

    private boolean hasTwin(char letter, Script script) {
        return (script != Script.LATIN && lookalikes.twin(letter, Script.LATIN).isPresent())
                || (script != Script.CYRILLIC && lookalikes.twin(letter, Script.CYRILLIC).isPresent());
    }
}
