package dev.textscreen.text;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes words that mix Latin, Cyrillic and Greek letters in the one script that they are mostly in. A letter with a twin in another
 * script says little about a word's script, so letters without one count first. Thread-safe.
 */
public final class LookAlikes {

    private static final int TELLING = 100;

    private final Map<Script, Map<Character, Character>> exact = new EnumMap<>(Script.class);
    private final Map<Script, Map<Character, Character>> caseless = new EnumMap<>(Script.class);

    private LookAlikes(Path file) {
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 2)) {
            if (row.get(0).length() != 1 || row.get(1).length() != 1) {
                throw row.invalid("expected two single letters");
            }
            add(row.get(0).charAt(0), row.get(1).charAt(0));
        }
    }

    /** Reads {@code common/lookalikes.tsv} of the dictionaries. */
    public static LookAlikes read(Path dictionaries) {
        return new LookAlikes(dictionaries.resolve("common").resolve("lookalikes.tsv"));
    }

    /** Folds every mixed word in place; a letter and its twin take one UTF-16 unit each, so no offset moves. */
    public void fold(StringBuilder text) {
        fold(text, exact);
    }

    /** The lower-cased word in one script; letters that look alike only as capitals are twins here too. */
    String foldLowerCase(String word) {
        StringBuilder folded = new StringBuilder(word);
        fold(folded, caseless);
        return folded.toString();
    }

    /** The text in upper case, as if typed in the one script: every letter that has a twin there is written as that twin. */
    public String upperCase(String text, Script script) {
        StringBuilder folded = new StringBuilder(text.toUpperCase(Locale.ROOT));
        Map<Character, Character> letters = exact.getOrDefault(script, Map.of());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            folded.setCharAt(i, c <= '9' ? c : letters.getOrDefault(c, c));
        }
        return folded.toString();
    }

    private void add(char one, char other) {
        put(exact, one, other);
        put(caseless, one, other);
        put(caseless, lower(one), lower(other));
    }

    private static char lower(char c) {
        return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
    }

    private static void put(Map<Script, Map<Character, Character>> twins, char one, char other) {
        twins.computeIfAbsent(Script.of(other), script -> new HashMap<>()).putIfAbsent(one, other);
        twins.computeIfAbsent(Script.of(one), script -> new HashMap<>()).putIfAbsent(other, one);
    }

    private static void fold(StringBuilder text, Map<Script, Map<Character, Character>> twins) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && inWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                if (isMixed(text, start, i)) {
                    foldWord(text, start, i, twins);
                }
                start = -1;
            }
        }
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMixed(CharSequence text, int start, int end) {
        @Nullable
        Script first = null;
        for (int i = start; i < end; i++) {
            Script script = Script.of(text.charAt(i));
            if (isAlphabet(script)) {
                if (first != null && first != script) {
                    return true;
                }
                first = script;
            }
        }
        return false;
    }

    private static boolean isAlphabet(Script script) {
        return script == Script.LATIN || script == Script.CYRILLIC || script == Script.GREEK;
    }

    private static void foldWord(StringBuilder text, int start, int end, Map<Script, Map<Character, Character>> twins) {
        Script wanted = mostly(text, start, end, twins);
        Map<Character, Character> letters = twins.getOrDefault(wanted, Map.of());
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Script.of(c) != wanted && !carriesMark(text, i)) {
                text.setCharAt(i, letters.getOrDefault(c, c));
            }
        }
    }

    /** A letter under a mark has no twin: with the mark, the two compose to different letters. */
    private static boolean carriesMark(CharSequence text, int i) {
        return i + 1 < text.length() && Character.getType(text.charAt(i + 1)) == Character.NON_SPACING_MARK;
    }

    private static Script mostly(CharSequence text, int start, int end, Map<Script, Map<Character, Character>> twins) {
        Map<Script, Integer> votes = new EnumMap<>(Script.class);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            Script script = Script.of(c);
            if (isAlphabet(script)) {
                votes.merge(script, hasTwin(c, script, twins) ? 1 : TELLING, Integer::sum);
            }
        }
        Script best = Script.LATIN;
        for (Map.Entry<Script, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    private static boolean hasTwin(char letter, Script own, Map<Script, Map<Character, Character>> twins) {
        return twins.entrySet().stream().anyMatch(of -> of.getKey() != own && of.getValue().containsKey(letter));
    }
}
