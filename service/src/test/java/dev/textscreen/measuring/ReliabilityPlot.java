package dev.textscreen.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers in bins of their score against the share that is right. */
final class ReliabilityPlot {

    private static final int BINS = 10;
    private static final int SIDE = 360;
    private static final int MARGIN = 48;

    private final List<Bin> bins = new ArrayList<>();

    /** The answers whose score is within a tenth of the scale. */
    private record Bin(int answers, double score, double right) {
    }

    ReliabilityPlot(List<ScoredAnswer> answers) {
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<ScoredAnswer> in = answers.stream().filter(answer -> Math.min(BINS - 1, (int) (answer.score() * BINS)) == bin).toList();
            bins.add(new Bin(in.size(), in.stream().mapToDouble(ScoredAnswer::score).average().orElse(0),
                    in.stream().mapToDouble(answer -> answer.right() ? 1 : 0).average().orElse(0)));
        }
    }

    /** Rows of a Markdown table. */
    String table() {
        StringBuilder out = new StringBuilder("| score | answers | mean score | right |\n|---|---|---|---|\n");
        for (int i = 0; i < BINS; i++) {
            Bin bin = bins.get(i);
            out.append(String.format(Locale.ROOT, "| .%d to %s | %d | %.3f | %.3f |%n", i, i == 9 ? "1" : "." + (i + 1), bin.answers(),
                    bin.score(), bin.right()));
        }
        return out.append(String.format(Locale.ROOT, "expected calibration error %.3f", error())).toString();
    }

    /** The mean distance of score and share, each bin by its answers. */
    private double error() {
        double sum = 0;
        double answers = 0;
        for (Bin bin : bins) {
            sum += bin.answers() * Math.abs(bin.score() - bin.right());
            answers += bin.answers();
        }
        return sum / answers;
    }

    String svg() {
        int size = SIDE + 2 * MARGIN;
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">%n", size,
                size));
        out.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", size, size));
        line(out, 0, 0, 1, 1, "#999\" stroke-dasharray=\"4 4");
        line(out, 0, 0, 1, 0, "#333");
        line(out, 0, 0, 0, 1, "#333");
        for (int i = 0; i <= BINS; i += 2) {
            text(out, i / 10.0, -0.06, String.valueOf(i / 10.0));
            text(out, -0.06, i / 10.0 - 0.01, String.valueOf(i / 10.0));
        }
        text(out, 0.5, -0.11, "score");
        text(out, 0.06, 1.04, "share that is right");
        for (Bin bin : bins) {
            if (bin.answers() > 0) {
                double radius = 3 + Math.min(9, Math.sqrt(bin.answers()) / 6);
                out.append(String.format(Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#1f6f8b\" fill-opacity=\"0.8\"><title>%d answers</title></circle>%n",
                        x(bin.score()), y(bin.right()), radius, bin.answers()));
            }
        }
        return out.append("</svg>\n").toString();
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String stroke) {
        out.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x(x1), y(y1),
                x(x2), y(y2), stroke));
    }

    private static void text(StringBuilder out, double x, double y, String words) {
        out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>%n", x(x), y(y), words));
    }

    private static double x(double value) {
        return MARGIN + value * SIDE;
    }

    private static double y(double value) {
        return MARGIN + (1 - value) * SIDE;
    }
}
