package dev.textscreen;

import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.pipeline.Turns;
import io.dropwizard.core.server.DefaultServerFactory;

/** How many requests work and wait at once, by the settings, the processors and the engine. */
final class RequestTurns {

    /** The embedded engine works where the request does; short texts should not wait behind a few long ones. */
    private static final int A_CORE = 4;
    /** Most of the time of a search in a cluster is waiting. */
    private static final int A_CORE_WITH_CLUSTER = 16;
    /** Of the server: they take connections, answer probes, and refuse. */
    private static final int OTHER_THREADS = 16;

    private RequestTurns() {
    }

    static Turns of(TextscreenConfiguration settings, boolean cluster) {
        int processors = Runtime.getRuntime().availableProcessors();
        int atOnce = settings.requests().atOnce() == 0
                ? processors * (cluster ? A_CORE_WITH_CLUSTER : A_CORE)
                : settings.requests().atOnce();
        int threads = settings.getServerFactory() instanceof DefaultServerFactory server ? server.getMaxThreads() : 0;
        return new Turns(atOnce, Math.max(1, threads - OTHER_THREADS - atOnce), settings.requests().patience().toJavaDuration());
    }
}
