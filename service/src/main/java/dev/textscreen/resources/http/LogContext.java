package dev.textscreen.resources.http;

import dev.textscreen.tracing.TraceContext;
import java.util.Optional;
import org.slf4j.MDC;

/** What every log line of a request bears: the request's id, and the trace it belongs to. Closed on the thread that opened it. */
final class LogContext implements AutoCloseable {

    private static final String REQUEST = "request_id";
    private static final String TRACE = "trace_id";
    /** Also read by what asks others on behalf of the request. */
    private static final String PARENT = "traceparent";

    private final boolean traced;

    LogContext(String requestId, Optional<TraceContext> trace) {
        this.traced = trace.isPresent();
        MDC.put(REQUEST, requestId);
        trace.ifPresent(context -> {
            MDC.put(TRACE, context.trace());
            MDC.put(PARENT, context.header());
        });
    }

    @Override
    public void close() {
        MDC.remove(REQUEST);
        if (traced) {
            MDC.remove(TRACE);
            MDC.remove(PARENT);
        }
    }
}
