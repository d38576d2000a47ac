package dev.textscreen.pipeline;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all nine layers cost for texts that were not seen before, on one thread, over a list of a thousand people:
 * {@code mvn -Pjmh -DskipTests verify -Djmh.benchmarks=ScreeningBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScreeningBenchmark {

    private static final long SEED = 11;

    @Param({"1", "4", "20", "200"})
    public int sentences;

    private final MixedTexts texts = new MixedTexts(SEED);
    private TestPipeline.Parts parts;
    private AnalysisPipeline pipeline;

    @Setup
    public void read() {
        parts = new TestPipeline.Parts();
        pipeline = parts.whole(Runnable::run);
    }

    @TearDown
    public void close() throws IOException {
        parts.close();
    }

    @Benchmark
    public Screening screening() {
        return pipeline.screen(ScreeningRequest.of(texts.next(sentences)));
    }
}
