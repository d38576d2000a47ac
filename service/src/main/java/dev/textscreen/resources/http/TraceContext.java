package dev.textscreen.resources.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The trace of a caller's request, as W3C Trace Context writes it, with a span of our own in it.
 *
 * @param trace 32 hexadecimal digits
 * @param span 16 hexadecimal digits; the parent of whatever this request asks of others
 * @param flags two hexadecimal digits
 */
record TraceContext(String trace, String span, String flags) {

    static final String HEADER = "traceparent";
    private static final int TRACE = 3;
    private static final int PARENT = 36;
    private static final int FLAGS = 53;
    private static final int END = 55;
    private static final int SPAN_LENGTH = 16;

    /** Empty where there is none, or none that can be read. */
    static Optional<TraceContext> of(@Nullable String traceparent) {
        if (traceparent == null || traceparent.length() < END || !isWellFormed(traceparent)) {
            return Optional.empty();
        }
        return Optional.of(new TraceContext(traceparent.substring(TRACE, PARENT - 1), RequestId.random().substring(0, SPAN_LENGTH),
                traceparent.substring(FLAGS, END)));
    }

    /** As it is passed on. */
    String header() {
        return "00-" + trace + "-" + span + "-" + flags;
    }

    /** Versions to come may be longer, behind another dash. */
    private static boolean isWellFormed(String given) {
        boolean ends = given.length() == END || (!given.startsWith("00") && given.charAt(END) == '-');
        return ends && !given.startsWith("ff") && isHex(given, 0, TRACE - 1) && isId(given, TRACE, PARENT - 1)
                && isId(given, PARENT, FLAGS - 1) && isHex(given, FLAGS, END) && given.charAt(TRACE - 1) == '-'
                && given.charAt(PARENT - 1) == '-' && given.charAt(FLAGS - 1) == '-';
    }

    private static boolean isId(String given, int from, int to) {
        return isHex(given, from, to) && given.substring(from, to).chars().anyMatch(c -> c != '0');
    }

    private static boolean isHex(String given, int from, int to) {
        return given.substring(from, to).chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
