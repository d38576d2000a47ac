package dev.textscreen.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.util.Optional;

/** The span of a request that is under way on this thread. */
final class OpenSpan implements RequestSpan {

    private static final ContextKey<OpenSpan> KEY = ContextKey.named("textscreen-request");
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> LAYER = AttributeKey.stringKey("textscreen.layer");
    private static final AttributeKey<Boolean> DEGRADED = AttributeKey.booleanKey("textscreen.degraded");
    private static final int SERVER_ERROR = 500;

    private final Tracer tracer;
    private final Span span;
    private final Start start;
    private final Context context;
    private final Scope scope;

    // the filter that begins a request ends it in its finally
    @SuppressWarnings("MustBeClosedChecker")
    OpenSpan(Tracer tracer, Span span, Start start) {
        this.tracer = tracer;
        this.span = span;
        this.start = start;
        this.context = Context.root().with(span);
        this.scope = context.with(KEY, this).makeCurrent();
    }

    /**
     * One moment on both clocks, so that what is within the request lies within its span whatever the clock on the wall does.
     *
     * @param nanos of System.nanoTime
     */
    record Start(Instant moment, long nanos) {

        static Start now() {
            return new Start(Instant.now(), System.nanoTime());
        }

        Instant after(long nanoTime) {
            return moment.plusNanos(nanoTime - nanos);
        }
    }

    /** Empty outside of requests, and where the request is not exported. */
    static Optional<OpenSpan> current() {
        return Optional.ofNullable(Context.current().get(KEY)).filter(open -> open.span.isRecording());
    }

    /** A layer has just ended. */
    void layer(String layer, long took) {
        long now = System.nanoTime();
        tracer.spanBuilder(layer).setParent(context).setStartTimestamp(start.after(now - took)).setAttribute(LAYER, layer).startSpan()
                .end(start.after(now));
    }

    void failed(String layer) {
        span.addEvent("layer failed", Attributes.of(LAYER, layer));
    }

    void degraded() {
        span.setAttribute(DEGRADED, true);
    }

    @Override
    public Optional<TraceContext> context() {
        SpanContext own = span.getSpanContext();
        return Optional.of(new TraceContext(own.getTraceId(), own.getSpanId(), own.getTraceFlags().asHex()));
    }

    @Override
    public void end(String method, String route, int status) {
        scope.close();
        span.updateName(method + " " + route).setAttribute(METHOD, method).setAttribute(ROUTE, route).setAttribute(STATUS, (long) status);
        if (status >= SERVER_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(start.after(System.nanoTime()));
    }
}
