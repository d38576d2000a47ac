package dev.textscreen.pipeline;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many words a second of one core layers 1 to 6 read, by the time of the thread, for short and long texts in turn, so that they share
 * what the machine does: {@code mvn -q -pl service test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-classpath %classpath dev.textscreen.pipeline.ReadingSpeed"}.
 */
final class ReadingSpeed {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 15;
    private static final int SENTENCES_A_ROUND = 2_000;

    private final ThreadMXBean clock = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final MixedTexts texts = new MixedTexts(5);
    private final AnalysisPipeline pipeline;

    private ReadingSpeed(AnalysisPipeline pipeline) {
        this.pipeline = pipeline;
    }

    private record Round(double wordsASecond, double bytesAWord, int characters) {
    }

    public static void main(String[] arguments) throws IOException {
        try (TestPipeline.Parts parts = new TestPipeline.Parts()) {
            new ReadingSpeed(parts.whole(Runnable::run)).run(10, 200, SENTENCES_A_ROUND);
        }
    }

    private void run(int... sentences) {
        List<List<Round>> rounds = Arrays.stream(sentences).mapToObj(size -> (List<Round>) new ArrayList<Round>()).toList();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            for (int size = 0; size < sentences.length; size++) {
                Round round = round(sentences[size]);
                if (i >= 0) {
                    rounds.get(size).add(round);
                }
            }
        }
        for (int size = 0; size < sentences.length; size++) {
            double[] speeds = rounds.get(size).stream().mapToDouble(Round::wordsASecond).sorted().toArray();
            System.out.println(
                    String.format(Locale.ROOT, "%d sentences, %.0f characters: median %.0f words a second of one core, %.0f bytes a word",
                            sentences[size], rounds.get(size).stream().mapToInt(Round::characters).average().orElse(0), speeds[ROUNDS / 2],
                            rounds.get(size).stream().mapToDouble(Round::bytesAWord).average().orElse(0)));
        }
    }

    private Round round(int sentences) {
        List<String> round = new ArrayList<>();
        for (int i = 0; i < SENTENCES_A_ROUND; i += sentences) {
            round.add(texts.next(sentences));
        }
        List<Reading> read = new ArrayList<>();
        long bytes = clock.getCurrentThreadAllocatedBytes();
        long start = clock.getCurrentThreadCpuTime();
        for (String text : round) {
            read.add(pipeline.read(text, Optional.empty()));
        }
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        bytes = clock.getCurrentThreadAllocatedBytes() - bytes;
        long words = read.stream().flatMap(reading -> reading.normalized().tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.text().charAt(0))).count();
        int characters = round.stream().mapToInt(String::length).sum() / round.size();
        return new Round(words / seconds, (double) bytes / words, characters);
    }
}
