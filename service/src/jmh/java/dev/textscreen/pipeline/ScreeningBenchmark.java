package dev.textscreen.pipeline;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * What all nine layers cost for texts that were not seen before, on one thread, over a list of a thousand people:
 * {@code mvn -Pjmh -DskipTests verify -Djmh.benchmarks=ScreeningBenchmark}.
 */
public class ScreeningBenchmark extends PipelineBenchmark {

    private static final long SEED = 11;

    @Param({"1", "4", "20", "200"})
    public int sentences;

    private final MixedTexts texts = new MixedTexts(SEED);
    @Benchmark
    public Screening screening() {
        return pipeline.screen(ScreeningRequest.of(texts.next(sentences)));
    }
}
