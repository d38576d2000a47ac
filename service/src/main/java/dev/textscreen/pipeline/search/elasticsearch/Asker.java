package dev.textscreen.pipeline.search.elasticsearch;

import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Names the request on whose behalf the cluster is asked, so that the cluster's slow log and tasks lead back to it. */
final class Asker {

    private Asker() {
    }

    /** What the log lines of the request bear goes along as headers. */
    static void name(Request.Builder request) {
        put(request, "X-Opaque-Id", MDC.get("request_id"));
        put(request, "traceparent", MDC.get("traceparent"));
    }

    private static void put(Request.Builder request, String header, @Nullable String value) {
        if (value != null) {
            request.header(header, value);
        }
    }
}
