package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a Latin word may be how a word of Arabic or Hebrew letters is read, or what Chinese characters write by sound: what is written
 * must be heard, and what the script leaves out comes in between. Immutable.
 */
final class SoundTable {

    /** Of a sign that nothing in the table explains. */
    private static final float UNEXPLAINED = 1;
    private static final char NOTHING = '-';
    private static final int ANY_LETTER = -1;

    private static final int LETTERS = 'z' - 'a' + 1;
    /** Of rules whose spelling is empty. */
    private static final int SILENT = LETTERS;

    private static final Sign UNKNOWN = new Sign(new Rule[LETTERS + 1][0], 0);

    /** By the folded Latin letters that stand for signs. */
    private final Sign[] signs = new Sign['z' + 1];
    private final Sign nothing;

    /**
     * A sign, or nothing written.
     *
     * @param rules by the letter that the spelling begins with
     * @param heard the Latin letters that its readings begin with, as bits; every one where it may be silent or part of another's reading
     */
    private record Sign(Rule[][] rules, int heard) {
    }

    private record Rule(String written, String spelt, float cost, boolean atStart, boolean atEnd) {

        boolean fits(String word, int i, String latin, int j) {
            if (!word.startsWith(written, i) || !latin.startsWith(spelt, j)) {
                return false;
            }
            int end = j + spelt.length();
            if (atStart && j > 0 || atEnd && end < latin.length() || spelt.isEmpty() && i == 0) {
                return false;
            }
            boolean anywhere = !written.isEmpty() || atStart || atEnd;
            return anywhere || j > 0 && end < latin.length();
        }
    }

    private SoundTable(Map<Character, List<Rule>> rules) {
        Map<Character, Integer> heard = heard(rules);
        Arrays.fill(signs, UNKNOWN);
        rules.forEach((letter, ways) -> signs[letter] = new Sign(byLetter(ways), heard.getOrDefault(letter, 0)));
        nothing = signs[NOTHING];
    }

    private static Rule[][] byLetter(List<Rule> rules) {
        Rule[][] byLetter = new Rule[LETTERS + 1][];
        for (int letter = 0; letter <= LETTERS; letter++) {
            int wanted = letter;
            byLetter[letter] = rules.stream()
                    .filter(rule -> (rule.spelt().isEmpty() ? SILENT : rule.spelt().charAt(0) - 'a') == wanted).toArray(Rule[]::new);
        }
        return byLetter;
    }

    private Sign of(char letter) {
        return letter < signs.length ? signs[letter] : UNKNOWN;
    }

    private static Map<Character, Integer> heard(Map<Character, List<Rule>> rules) {
        Map<Character, Integer> heard = new HashMap<>();
        rules.forEach((sign, ways) -> ways.forEach(way -> {
            int letters = way.spelt().isEmpty() ? ANY_LETTER : bit(way.spelt().charAt(0));
            heard.merge(sign, letters, (one, other) -> one | other);
            way.written().chars().skip(1).forEach(later -> heard.put((char) later, ANY_LETTER));
        }));
        return heard;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
    }

    /** No reading costs less: each sign none of whose sounds the word has stays unexplained. */
    private float least(String written, String latin) {
        int letters = 0;
        for (int j = 0; j < latin.length(); j++) {
            letters |= bit(latin.charAt(j));
        }
        int unheard = 0;
        for (int i = 0; i < written.length(); i++) {
            int sounds = of(written.charAt(i)).heard();
            unheard += sounds != ANY_LETTER && (sounds & letters) == 0 ? 1 : 0;
        }
        return unheard * UNEXPLAINED;
    }

    /** Reads {@code common/abjads.tsv} or another file of its columns. */
    static SoundTable read(Path file) {
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 3, 3)) {
            for (String spelling : row.get(1).split(",")) {
                Rule rule = rule(row, spelling);
                rules.computeIfAbsent(row.get(0).charAt(0), unused -> new ArrayList<>()).add(rule);
            }
        }
        return new SoundTable(rules);
    }

    private static Rule rule(TabbedFile.Row row, String spelling) {
        boolean atStart = spelling.startsWith("^");
        boolean atEnd = spelling.endsWith("$");
        String spelt = spelling.substring(atStart ? 1 : 0, spelling.length() - (atEnd ? 1 : 0));
        String written = row.get(0).charAt(0) == NOTHING ? "" : row.get(0);
        if (row.get(0).chars().anyMatch(letter -> letter > 'z')) {
            throw row.invalid("the letters for what is written have to be folded Latin");
        }
        if (!spelt.isEmpty() && spelt.charAt(0) != NOTHING && spelt.chars().anyMatch(letter -> letter < 'a' || letter > 'z')) {
            throw row.invalid("spellings have to be of the letters a to z");
        }
        if (spelt.isEmpty() || written.isEmpty() && spelt.charAt(0) == NOTHING) {
            throw row.invalid("a row needs something written or something spelt");
        }
        return new Rule(written, spelt.charAt(0) == NOTHING ? "" : spelt, Float.parseFloat(row.get(2)), atStart, atEnd);
    }

    /**
     * What it costs to read the word so, 0 for a reading that is as good as certain.
     *
     * @param written the folded Latin of a word in the other script
     * @param latin a folded Latin word
     * @param most whatever costs more may be told as any greater number
     */
    float cost(String written, String latin, double most) {
        float least = least(written, latin);
        if (least > most) {
            return least;
        }
        int width = latin.length() + 1;
        float[] costs = new float[(written.length() + 1) * width];
        Arrays.fill(costs, Float.MAX_VALUE);
        costs[0] = 0;
        for (int i = 0; i <= written.length(); i++) {
            for (int j = 0; j < width; j++) {
                float here = costs[i * width + j];
                if (here <= most && here < Float.MAX_VALUE) {
                    step(written, i, latin, j, costs);
                }
            }
        }
        return costs[costs.length - 1];
    }

    private void step(String written, int i, String latin, int j, float[] costs) {
        int width = latin.length() + 1;
        float here = costs[i * width + j];
        apply(nothing, written, i, latin, j, costs);
        boolean more = i < written.length();
        if (more) {
            apply(of(written.charAt(i)), written, i, latin, j, costs);
            lower(costs, (i + 1) * width + j, here + UNEXPLAINED);
        }
        if (j < latin.length()) {
            lower(costs, i * width + j + 1, here + UNEXPLAINED);
            if (more) {
                lower(costs, (i + 1) * width + j + 1, here + UNEXPLAINED);
            }
        }
    }

    private static void apply(Sign sign, String written, int i, String latin, int j, float[] costs) {
        apply(sign.rules()[SILENT], written, i, latin, j, costs);
        if (j < latin.length() && latin.charAt(j) >= 'a' && latin.charAt(j) <= 'z') {
            apply(sign.rules()[latin.charAt(j) - 'a'], written, i, latin, j, costs);
        }
    }

    private static void apply(Rule[] rules, String written, int i, String latin, int j, float[] costs) {
        int width = latin.length() + 1;
        for (Rule rule : rules) {
            if (rule.fits(written, i, latin, j)) {
                lower(costs, (i + rule.written().length()) * width + j + rule.spelt().length(), costs[i * width + j] + rule.cost());
            }
        }
    }

    private static void lower(float[] costs, int at, float cost) {
        costs[at] = Math.min(costs[at], cost);
    }
}
