package dev.textscreen.tracing;

import dev.textscreen.config.OperationSettings.TraceSettings;
import dev.textscreen.pipeline.Layer;
import dev.textscreen.pipeline.PipelineListener;
import dev.textscreen.pipeline.decision.Outcome;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Exports a span for each request, and in it one for each layer, by OpenTelemetry. No attribute holds anything of a text, a path, a caller
 * or an outcome. Thread-safe.
 */
public final class ExportedTracing implements Tracing, PipelineListener, AutoCloseable {

    private static final int QUEUE = 8192;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SpanQueue queue;
    private final SdkTracerProvider provider;
    private final Tracer tracer;

    private ExportedTracing(SpanQueue queue, SdkTracerProvider provider) {
        this.queue = queue;
        this.provider = provider;
        this.tracer = provider.get("textscreen");
    }

    /** Sends to the collector that the settings name, from now on. */
    public static ExportedTracing to(TraceSettings settings, String version) {
        SpanExporter exporter = OtlpHttpSpanExporter.builder().setEndpoint(settings.endpoint()).setTimeout(PATIENCE)
                .setConnectTimeout(PATIENCE).build();
        Resource service = Resource.getDefault().merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"),
                settings.service(), AttributeKey.stringKey("service.version"), version)));
        SpanQueue queue = new SpanQueue(exporter, QUEUE, PATIENCE).started();
        return new ExportedTracing(queue, SdkTracerProvider.builder().setResource(service).addSpanProcessor(queue)
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(settings.share()))).build());
    }

    @Override
    public RequestSpan begin(Optional<TraceContext> caller) {
        OpenSpan.Start start = OpenSpan.Start.now();
        Context parent = caller.map(ExportedTracing::parent).orElse(Context.root());
        Span span = tracer.spanBuilder("request").setSpanKind(SpanKind.SERVER).setParent(parent)
                .setStartTimestamp(start.moment()).startSpan();
        return new OpenSpan(tracer, span, start);
    }

    private static Context parent(TraceContext caller) {
        return Context.root().with(Span.wrap(SpanContext.createFromRemoteParent(caller.trace(), caller.span(),
                TraceFlags.fromHex(caller.flags(), 0), TraceState.getDefault())));
    }

    @Override
    public void layerTook(Layer layer, long nanos) {
        inRequest(span -> span.layer(layer.wireName(), nanos));
    }

    @Override
    public void layerFailed(Layer layer, RuntimeException cause) {
        inRequest(span -> span.failed(layer.wireName()));
    }

    @Override
    public void decided(Outcome outcome, boolean degraded) {
        if (degraded) {
            inRequest(OpenSpan::degraded);
        }
    }

    private static void inRequest(Consumer<OpenSpan> telling) {
        OpenSpan.current().ifPresent(telling);
    }

    public SpanFigures figures() {
        return queue.figures();
    }

    /** Exports what waits. */
    @Override
    public void close() {
        provider.close();
    }
}
