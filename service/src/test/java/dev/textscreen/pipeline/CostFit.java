package dev.textscreen.pipeline;

import dev.textscreen.pipeline.complexity.CostEstimator;
import dev.textscreen.pipeline.complexity.CostModel;
import dev.textscreen.pipeline.language.LanguageGuess;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures what texts cost all nine layers over a list of a thousand people, in milliseconds of the thread's own core, fits
 * {@link CostModel} to half of them and prints the rank correlation of prediction and time on the other half, of which no sentence is in the
 * first, and on texts of another kind: {@code mvn -q -pl service test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-classpath %classpath dev.textscreen.pipeline.CostFit"}.
 */
final class CostFit {

    private static final int TEXTS = 240;
    private static final int REPEATS = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final TestPipeline.Parts parts;
    private final Random random = new Random(3);

    private CostFit(TestPipeline.Parts parts) {
        this.parts = parts;
    }

    /** A text's counts, first of all 1, and its time in milliseconds. */
    private record Measured(double[] counts, double millis, double shipped) {
    }

    public static void main(String[] arguments) throws IOException {
        try (TestPipeline.Parts parts = new TestPipeline.Parts()) {
            new CostFit(parts).run();
        }
    }

    private void run() {
        List<String> even = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        for (String file : List.of("names/uk", "names/ru", "names/pl", "names/en", "signals/uk", "signals/ru", "signals/pl", "signals/en",
                "normalization/tags-en")) {
            List<TabbedFile.Row> rows = TabbedFile.read(Path.of("src/test/resources/golden/" + file + ".tsv"), 1, 20);
            for (int i = 0; i < rows.size(); i++) {
                (i % 2 == 0 ? even : odd).add(rows.get(i).get(0));
            }
        }
        List<String> texts = new ArrayList<>(texts(even));
        texts.addAll(texts(odd));
        MixedTexts others = new MixedTexts(17);
        IntStream.range(0, TEXTS).forEach(i -> texts.add(others.next((int) Math.round(Math.pow(40, random.nextDouble())))));
        List<Measured> all = measure(texts);
        List<Measured> seen = all.subList(0, TEXTS);
        List<Measured> held = all.subList(TEXTS, 2 * TEXTS);
        List<Measured> mixed = all.subList(2 * TEXTS, all.size());
        double[] fitted = fit(seen);
        System.out.printf(Locale.ROOT, "fitted: base %.3f, a thousand characters %.3f, a thousand words %.3f, a name %.4f, a number %.4f%n",
                fitted[0],
                fitted[1], fitted[2], fitted[3], fitted[4]);
        report("fitted, texts it was fitted to", seen, seen.stream().mapToDouble(m -> dot(fitted, m.counts)).toArray());
        report("fitted, other texts", held, held.stream().mapToDouble(m -> dot(fitted, m.counts)).toArray());
        report("fitted, texts of random names and numbers", mixed, mixed.stream().mapToDouble(m -> dot(fitted, m.counts)).toArray());
        report("as shipped, other texts", held, held.stream().mapToDouble(Measured::shipped).toArray());
        report("as shipped, texts of random names and numbers", mixed, mixed.stream().mapToDouble(Measured::shipped).toArray());
    }

    /** Texts of one to forty sentences, as many short ones as long ones. */
    private List<String> texts(List<String> sentences) {
        return IntStream.range(0, TEXTS).mapToObj(i -> {
            int length = (int) Math.round(Math.pow(40, random.nextDouble()));
            return String.join(" ", IntStream.range(0, length).mapToObj(j -> sentences.get(random.nextInt(sentences.size()))).toList());
        }).toList();
    }

    /** Each text in turn with other names, the whole round again and again; of each text the median, the first half of the rounds being a warm-up. */
    private List<Measured> measure(List<String> texts) {
        double[][] times = new double[texts.size()][REPEATS];
        for (int round = -REPEATS; round < REPEATS; round++) {
            AnalysisPipeline pipeline = parts.whole(Runnable::run);
            for (int i = 0; i < times.length; i++) {
                ScreeningRequest request = ScreeningRequest.of(withUnseenNames(texts.get(i)));
                long start = CLOCK.getCurrentThreadCpuTime();
                pipeline.screen(request);
                times[i][Math.max(0, round)] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            measured.add(new Measured(counts(texts.get(i)), times[i][REPEATS / 2], millis(CostModel.DEFAULT, texts.get(i))));
        }
        return measured;
    }

    /** With a letter of each longer word in capitals changed, so that no cache has the names; the counts stay. */
    private String withUnseenNames(String text) {
        StringBuilder changed = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - start > 4 && Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(start + 2))) {
                    char first = text.charAt(start + 2) < 0x400 ? 'a' : '\u0430';
                    changed.setCharAt(start + 2, (char) (first + random.nextInt(26)));
                }
                start = i + 1;
            }
        }
        return changed.toString();
    }

    /** What a model of one millisecond for one of the counts predicts is that count. */
    private double[] counts(String text) {
        return new double[]{1, millis(new CostModel(0, 1, 0, 0, 0, 1, 1, 1), text), millis(new CostModel(0, 0, 1, 0, 0, 1, 1, 1), text),
                millis(new CostModel(0, 0, 0, 1, 0, 1, 1, 1), text), millis(new CostModel(0, 0, 0, 0, 1, 1, 1, 1), text)};
    }

    private double millis(CostModel model, String text) {
        CanonicalText canonical = parts.layers().unicode().normalize(parts.layers().validator().validate(text));
        return new CostEstimator(model).estimate(canonical, new LanguageGuess(Language.UNDETERMINED, 0, List.of())).millis();
    }

    /** The constants, none below 0, with the least squares of the relative error, found one constant at a time. */
    private static double[] fit(List<Measured> measured) {
        double[] constants = new double[measured.getFirst().counts.length];
        for (int step = 0; step < 20_000; step++) {
            int k = step % constants.length;
            double product = 0;
            double square = 0;
            for (Measured m : measured) {
                double x = m.counts[k] / m.millis;
                product += x * (1 - (dot(constants, m.counts) - constants[k] * m.counts[k]) / m.millis);
                square += x * x;
            }
            constants[k] = Math.max(0, product / square);
        }
        return constants;
    }

    private static double dot(double[] constants, double[] counts) {
        return IntStream.range(0, counts.length).mapToDouble(i -> constants[i] * counts[i]).sum();
    }

    private static void report(String what, List<Measured> measured, double[] predicted) {
        double[] times = measured.stream().mapToDouble(Measured::millis).toArray();
        double[] errors = IntStream.range(0, times.length).mapToDouble(i -> Math.abs(predicted[i] / times[i] - 1)).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: %d texts of %.2f to %.1f ms, rank correlation %.3f, median relative error %.2f%n", what,
                times.length,
                Arrays.stream(times).min().orElse(0), Arrays.stream(times).max().orElse(0), correlation(ranks(times), ranks(predicted)),
                errors[errors.length / 2]);
    }

    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(value -> {
            int first = lower(sorted, value);
            int last = first;
            while (last + 1 < sorted.length && sorted[last + 1] == value) {
                last++;
            }
            return (first + last) / 2.0;
        }).toArray();
    }

    private static int lower(double[] sorted, double value) {
        int index = Arrays.binarySearch(sorted, value);
        while (index > 0 && sorted[index - 1] == value) {
            index--;
        }
        return index;
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double product = 0;
        double squareOne = 0;
        double squareOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return product / Math.sqrt(squareOne * squareOther);
    }
}
