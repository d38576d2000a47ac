package dev.textscreen.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SpanQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Keeps the names that it is given, when it may go on. */
    private static final class Exporter implements SpanExporter {

        private final List<String> names = new CopyOnWriteArrayList<>();
        private final List<Integer> batches = new CopyOnWriteArrayList<>();
        private final CountDownLatch goOn;
        private final Supplier<CompletableResultCode> result;

        private Exporter(CountDownLatch goOn, Supplier<CompletableResultCode> result) {
            this.goOn = goOn;
            this.result = result;
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            batches.add(spans.size());
            spans.forEach(span -> names.add(span.getName()));
            return result.get();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private static void spans(SdkTracerProvider provider, int count) {
        Tracer tracer = provider.get("test");
        for (int i = 0; i < count; i++) {
            tracer.spanBuilder("span " + i).startSpan().end();
        }
    }

    private static SdkTracerProvider provider(SpanQueue queue) {
        return SdkTracerProvider.builder().addSpanProcessor(queue).build();
    }

    @Test
    void exportsWhatWaitsBeforeItEnds() {
        Exporter exporter = new Exporter(new CountDownLatch(0), CompletableResultCode::ofSuccess);
        SpanQueue queue = new SpanQueue(exporter, 2_000, PATIENCE).started();
        try (SdkTracerProvider provider = provider(queue)) {
            spans(provider, 1_300);
        }
        assertThat(exporter.names).hasSize(1_300).doesNotHaveDuplicates();
        assertThat(exporter.batches).allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(512));
        assertThat(queue.figures()).isEqualTo(new SpanFigures(1_300, 0, 0));
    }

    @Test
    void dropsAndCountsWhatFindsNoPlaceAndMakesNobodyWait() {
        CountDownLatch goOn = new CountDownLatch(1);
        Exporter exporter = new Exporter(goOn, CompletableResultCode::ofSuccess);
        SpanQueue queue = new SpanQueue(exporter, 10, PATIENCE).started();
        try (SdkTracerProvider provider = provider(queue)) {
            long start = System.nanoTime();
            spans(provider, 5_000);
            assertThat(System.nanoTime() - start).as("nanoseconds while nobody took any").isLessThan(TimeUnit.SECONDS.toNanos(10));
            assertThat(queue.figures().dropped()).isPositive();
            goOn.countDown();
        }
        SpanFigures figures = queue.figures();
        assertThat(figures.exported()).isEqualTo(exporter.names.size()).isBetween(10L, 1_100L);
        assertThat(figures.exported() + figures.dropped()).isEqualTo(5_000);
    }

    @Test
    void countsWhatWasNotTaken() {
        SpanQueue queue = new SpanQueue(new Exporter(new CountDownLatch(0), CompletableResultCode::ofFailure), 100, PATIENCE).started();
        SdkTracerProvider provider = provider(queue);
        spans(provider, 7);
        provider.close();
        assertThat(queue.figures()).isEqualTo(new SpanFigures(0, 7, 0));
        spans(provider, 1);
        assertThat(queue.figures().exported()).as("after its end").isZero();
    }
}
