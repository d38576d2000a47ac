package dev.textscreen.cli.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints a report as aligned lines for a person. */
public final class ReportTable {

    private final PrintStream out;

    public ReportTable(PrintStream out) {
        this.out = out;
    }

    /** @param mistakes how many of the wrong answers to show */
    public void print(EvaluationReport report, int mistakes) {
        line("queries          %8d", report.queries());
        line("  should match   %8d", report.expecting());
        line("  should not     %8d", report.queries() - report.expecting());
        line("recall@1         %8s", share(report.recallAt1()));
        line("recall@5         %8s", share(report.recallAt5()));
        line("false matches    %8d   at %.2f", report.falseMatches(), report.atThreshold().threshold());
        line("ms a query       %8.2f", report.millisecondsPerQuery());
        if (report.degraded() > 0) {
            line("degraded         %8d   queries could not be asked in full", report.degraded());
        }
        line("");
        line("threshold  precision    recall  false match rate");
        report.thresholds().forEach(row -> line("%9.2f  %9s %9s  %16s", row.threshold(), share(row.precision()), share(row.recall()),
                share(row.falseMatchRate())));
        printMistakes(report.mistakes(), mistakes);
        out.flush();
    }

    private void printMistakes(List<Mistake> mistakes, int shown) {
        if (mistakes.isEmpty() || shown == 0) {
            return;
        }
        line("");
        line("%6s  %-11s  %7s  %-30s  %s", "line", "mistake", "score", "query", "entity");
        mistakes.stream().limit(shown).forEach(mistake -> line("%6d  %-11s  %7s  %-30s  %s %s", mistake.line(),
                mistake.kind().replace('_', ' '), share(mistake.score()), mistake.name(), mistake.id(), mistake.caption()));
        if (mistakes.size() > shown) {
            line("%6s  and %d more", "", mistakes.size() - shown);
        }
    }

    private static String share(Optional<Double> share) {
        return share.map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("-");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
