package dev.textscreen.pipeline.search.elasticsearch;

import java.time.Duration;

/** What a request does, which decides how long it may take and whether it may be repeated. */
enum Step {
    /** Reads; may be repeated on another node. */
    SEARCH,
    /** Writes documents under ids of their own, so that repeating it changes nothing. */
    BULK,
    /** Manages indexes; repeated only where the node was not reached. */
    MANAGE;

    static Step of(String endpoint) {
        return switch (endpoint) {
            case "es/msearch", "es/search" -> SEARCH;
            case "es/bulk" -> BULK;
            default -> MANAGE;
        };
    }

    boolean repeatable() {
        return this != MANAGE;
    }

    Duration timeout(ClusterSettings.Timeouts timeouts) {
        return switch (this) {
            case SEARCH -> timeouts.search();
            case BULK -> timeouts.bulk();
            case MANAGE -> timeouts.manage();
        };
    }

    /** For all attempts together. */
    Duration deadline(ClusterSettings.Timeouts timeouts) {
        return switch (this) {
            case SEARCH -> timeouts.answer();
            case BULK -> timeouts.bulk().multipliedBy(2);
            case MANAGE -> timeouts.manage();
        };
    }
}
