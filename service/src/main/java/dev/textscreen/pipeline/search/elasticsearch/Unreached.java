package dev.textscreen.pipeline.search.elasticsearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

/** Tells failures after which a request certainly did nothing. */
final class Unreached {

    private Unreached() {
    }

    static boolean is(IOException failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException || failure instanceof NoRouteToHostException;
    }
}
