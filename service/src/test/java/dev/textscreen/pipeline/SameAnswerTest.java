package dev.textscreen.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.decision.Outcome;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One text has one answer, whichever way it takes. */
@ExtendWith(TestPipeline.class)
class SameAnswerTest {

    private final TestPipeline.Parts parts;
    private final long seed = System.nanoTime();
    private final MixedTexts texts = new MixedTexts(seed);

    /** What an answer says, without what may differ: identity, times, and the way that the text took. */
    private record Said(Object language, Object normalized, Object signals, Object variants, Object matches, Object decision) {

        static Said of(Screening screening) {
            Reading reading = screening.reading();
            return new Said(reading.language(), reading.normalized(), reading.signals(), screening.variants(), screening.matches(),
                    screening.decision());
        }
    }

    SameAnswerTest(TestPipeline.Parts parts) {
        this.parts = parts;
    }

    @Test
    void aTextReadInChunksIsReadAsOneReadWhole() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            AnalysisPipeline whole = parts.whole(threads);
            for (int round = 0; round < 150; round++) {
                String text = texts.next(2 + texts.number(25));
                AnalysisPipeline chunked = parts.cutting(1 + texts.number(250), threads);
                Screening expected = screen(whole, text);
                Screening actual = screen(chunked, text);
                assertThat(actual.reading().degraded()).as("seed %d: %s", seed, text).isEmpty();
                assertThat(Said.of(actual)).as("seed %d: %s", seed, text).isEqualTo(Said.of(expected));
            }
        }
    }

    @Test
    void aLongTextIsReadInChunksByTheServicesOwnRuleAndStillTheSame() {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            String text = texts.next(400);
            assertThat(Said.of(screen(parts.standard(threads), text))).as("seed %d", seed)
                    .isEqualTo(Said.of(screen(parts.whole(threads), text)));
        }
    }

    @Test
    void eightThreadsAnswerLikeOne() throws ExecutionException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(texts.next(1 + texts.number(12)));
        }
        try (ExecutorService chunks = Executors.newFixedThreadPool(2); ExecutorService eight = Executors.newFixedThreadPool(8)) {
            AnalysisPipeline alone = parts.cutting(100, Runnable::run);
            List<Said> expected = all.stream().map(text -> Said.of(screen(alone, text))).toList();
            AnalysisPipeline shared = parts.cutting(100, chunks);
            List<Future<List<Said>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(eight.submit(() -> all.stream().map(text -> Said.of(screen(shared, text))).toList()));
            }
            for (Future<List<Said>> answer : answers) {
                assertThat(answer.get()).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void theRandomTextsHoldWhatThereIsToGetWrong() {
        AnalysisPipeline pipeline = parts.standard(Runnable::run);
        Set<Language> languages = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        int linked = 0;
        for (int i = 0; i < 30; i++) {
            Screening screening = screen(pipeline, texts.next(12));
            screening.reading().language().sentences().forEach(sentence -> languages.add(sentence.language()));
            outcomes.add(screening.decision().outcome());
            linked += (int) screening.reading().signals().stream().filter(signal -> signal.mention().isPresent()).count();
        }
        assertThat(languages).as("seed %d", seed).hasSizeGreaterThan(3);
        assertThat(outcomes).as("seed %d", seed).hasSizeGreaterThan(1);
        assertThat(linked).as("seed %d", seed).isGreaterThan(10);
    }

    private static Screening screen(AnalysisPipeline pipeline, String text) {
        return pipeline.screen(ScreeningRequest.of(text));
    }
}
