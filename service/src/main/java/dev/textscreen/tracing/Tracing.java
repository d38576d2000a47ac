package dev.textscreen.tracing;

import java.util.Optional;

/** Begins a span for each request. Thread-safe. */
public interface Tracing {

    /** Passes on what callers send with a span of our own, and exports nothing. */
    Tracing OFF = caller -> new Unexported(caller.map(TraceContext::child));

    /** @param caller the span that the request comes from */
    RequestSpan begin(Optional<TraceContext> caller);

    /** A span that nobody is told of. */
    record Unexported(Optional<TraceContext> context) implements RequestSpan {

        @Override
        public void end(String method, String route, int status) {
            // nobody is told
        }
    }
}
