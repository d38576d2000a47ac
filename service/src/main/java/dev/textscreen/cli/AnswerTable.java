package dev.textscreen.cli;

import dev.textscreen.api.DecisionJson;
import dev.textscreen.api.ProcessAnswer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints an answer as a person reads it: the outcome, why, and what was found. */
final class AnswerTable {

    private static final String GAP = "  ";

    private final PrintStream out;

    AnswerTable(PrintStream out) {
        this.out = out;
    }

    void print(ProcessAnswer answer) {
        DecisionJson decision = answer.decision();
        out.printf(Locale.ROOT, "%s  score %.2f  confidence %.2f  language %s%n", decision.outcome().toUpperCase(Locale.ROOT),
                decision.score(), decision.confidence(), answer.language().code());
        decision.reasons().forEach(reason -> out.println(GAP + reason.message()));
        decision.degraded().forEach(part -> out.println(GAP + "could not be done: " + part));
        List<List<String>> found = new ArrayList<>();
        answer.entities().forEach(e -> found.add(List.of(e.id(), e.type(), e.start() + "-" + e.end(), e.normalized())));
        answer.signals().forEach(s -> found.add(List.of(s.entity().orElse(""), s.type(), s.start() + "-" + s.end(),
                s.value() + (s.valid() ? "" : " (check digits are wrong)"))));
        table(List.of("of", "what", "where", "value"), found);
        List<List<String>> matches = new ArrayList<>();
        answer.matches().forEach(m -> matches.add(List.of(m.entity().orElse(""), String.format(Locale.ROOT, "%.2f", m.score()),
                m.match() ? "match" : "", m.id(), m.caption())));
        table(List.of("of", "score", "", "listed as", "name"), matches);
    }

    private void table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(head);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        out.println();
        all.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).repeat(' ', widths[i] - cell.codePointCount(0, cell.length()) + GAP.length());
        }
        return line.toString().stripTrailing();
    }
}
