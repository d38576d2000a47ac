package dev.textscreen.tracing;

import java.util.Optional;

/** The part of a trace that one request is, from its first byte to the last of its answer. Used by the thread that serves it. */
public interface RequestSpan {

    /** What log lines bear, and what goes along with questions to others; empty where there is no trace. */
    Optional<TraceContext> context();

    /**
     * To be called once, on the thread that began it.
     *
     * @param route the template of the path, never the path itself
     */
    void end(String method, String route, int status);
}
