package dev.textscreen.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules that rewrite letters into other letters; at each place of a word the longest rule that fits wins. Immutable. */
public final class RewriteTable {

    private static final int LIMIT = 0x3000;

    private final Rule[][] byFirst;

    private RewriteTable(Map<Character, List<Rule>> rules) {
        byFirst = new Rule[LIMIT][];
        rules.forEach((first, list) -> byFirst[first] = list.stream().sorted(Comparator.comparingInt(Rule::rank).reversed())
                .toArray(Rule[]::new));
    }

    private record Rule(String from, String to, boolean atStart, boolean atEnd) {

        int rank() {
            return 4 * from.length() + (atStart ? 2 : 0) + (atEnd ? 1 : 0);
        }

        boolean fits(String word, int at) {
            return word.startsWith(from, at) && (!atStart || at == 0) && (!atEnd || at + from.length() == word.length());
        }
    }

    /**
     * The rows of the file whose third column is empty or one of the readings; of two rows for the same letters the later one wins.
     */
    public static RewriteTable read(Path file, String... readings) {
        Map<String, Rule> rules = new HashMap<>();
        List<String> wanted = List.of(readings);
        for (TabbedFile.Row row : TabbedFile.read(file, 2, 3)) {
            boolean plain = row.get(2).isEmpty();
            if (wanted.isEmpty() ? plain : wanted.contains(row.get(2))) {
                rules.put(row.get(0), rule(row));
            }
        }
        Map<Character, List<Rule>> grouped = new HashMap<>();
        rules.values().stream().sorted(Comparator.comparing(Rule::from))
                .forEach(rule -> grouped.computeIfAbsent(rule.from().charAt(0), c -> new java.util.ArrayList<>()).add(rule));
        return new RewriteTable(grouped);
    }

    private static Rule rule(TabbedFile.Row row) {
        String letters = row.get(0);
        boolean atStart = letters.startsWith("^");
        boolean atEnd = letters.endsWith("$");
        String from = letters.substring(atStart ? 1 : 0, letters.length() - (atEnd ? 1 : 0));
        if (from.isEmpty() || from.charAt(0) >= LIMIT) {
            throw row.invalid("no rule can be made for these letters");
        }
        return new Rule(from, row.get(1).replace('_', ' '), atStart, atEnd);
    }

    /** The word with every rule applied, left to right; characters without a rule stay. */
    public String rewrite(String word) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        int at = 0;
        while (at < word.length()) {
            int taken = apply(word, at, out);
            if (taken == 0) {
                out.append(word.charAt(at));
                taken = 1;
            }
            at += taken;
        }
        return out.toString();
    }

    /** Appends what the letters at this place become; answers how many characters were read, 0 where no rule fits. */
    int apply(String word, int at, StringBuilder out) {
        char first = word.charAt(at);
        Rule @Nullable [] rules = first < LIMIT ? byFirst[first] : null;
        if (rules == null) {
            return 0;
        }
        for (Rule rule : rules) {
            if (rule.fits(word, at)) {
                out.append(rule.to());
                return rule.from().length();
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return "RewriteTable of " + Arrays.stream(byFirst).filter(r -> r != null).mapToInt(r -> r.length).sum() + " rules";
    }
}
