package dev.textscreen.metrics;

/** Upper bounds of histograms. */
final class Buckets {

    /** From half a millisecond to ten seconds. */
    static final double[] SECONDS = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};
    /** From ten microseconds to one second. */
    static final double[] SHORT_SECONDS = {0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1};
    static final double[] COUNTS = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private Buckets() {
    }
}
