package dev.textscreen.pipeline;

import java.io.IOException;
import org.openjdk.jmh.annotations.TearDown;

/** Benchmarks of layers that were read from the shipped dictionaries, over a list of a thousand people. */
public abstract class PipelineBenchmark extends SteadyBenchmark {

    final TestPipeline.Parts parts = new TestPipeline.Parts();
    final AnalysisPipeline pipeline = parts.whole(Runnable::run);

    @TearDown
    public void close() throws IOException {
        parts.close();
    }
}
