package dev.textscreen.pipeline.search.elasticsearch;

import java.io.IOException;

/** All connections were busy for longer than a request waits, so it was not sent. */
final class ShedException extends IOException {

    private static final long serialVersionUID = 1;

    ShedException() {
        super("all connections to the cluster are busy");
    }
}
