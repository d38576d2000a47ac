package dev.textscreen.text;

import java.io.IOException;
import java.nio.file.Files;
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
     * Lines that start with {@code #} are comments.
     */
    public static RewriteTable read(Path file, String... readings) throws IOException {
        Map<String, Rule> rules = new HashMap<>();
        List<String> wanted = List.of(readings);
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length < 2 || columns.length > 3 || columns[0].isEmpty()) {
                throw new IllegalArgumentException(file + " line " + number + ": expected letters, a tab, their replacement");
            }
            boolean plain = columns.length == 2 || columns[2].isEmpty();
            if (wanted.isEmpty() ? plain : (plain && wanted.contains("")) || (!plain && wanted.contains(columns[2]))) {
                rules.put(columns[0], rule(columns[0], columns[1]));
            }
        }
        Map<Character, List<Rule>> grouped = new HashMap<>();
        rules.values().stream().sorted(Comparator.comparing(Rule::from))
                .forEach(rule -> grouped.computeIfAbsent(rule.from().charAt(0), c -> new java.util.ArrayList<>()).add(rule));
        return new RewriteTable(grouped);
    }

    private static Rule rule(String letters, String to) {
        boolean atStart = letters.startsWith("^");
        boolean atEnd = letters.endsWith("$");
        String from = letters.substring(atStart ? 1 : 0, letters.length() - (atEnd ? 1 : 0));
        if (from.isEmpty() || from.charAt(0) >= LIMIT) {
            throw new IllegalArgumentException("no rule can be made for '" + letters + "'");
        }
        return new Rule(from, to, atStart, atEnd);
    }

    /** Whether any rule starts with this character. */
    public boolean knows(char c) {
        return c < LIMIT && byFirst[c] != null;
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
