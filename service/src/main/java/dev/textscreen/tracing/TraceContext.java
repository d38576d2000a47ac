package dev.textscreen.tracing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trace, as W3C Trace Context writes it.
 *
 * @param trace 32 hexadecimal digits
 * @param span 16 hexadecimal digits; the parent of whatever is asked from here
 * @param flags two hexadecimal digits
 */
public record TraceContext(String trace, String span, String flags) {

    public static final String HEADER = "traceparent";
    private static final int TRACE = 3;
    private static final int PARENT = 36;
    private static final int FLAGS = 53;
    private static final int END = 55;

    /** Empty where there is none, or none that can be read. */
    public static Optional<TraceContext> of(@Nullable String traceparent) {
        if (traceparent == null || traceparent.length() < END || !isWellFormed(traceparent)) {
            return Optional.empty();
        }
        return Optional.of(new TraceContext(traceparent.substring(TRACE, PARENT - 1), traceparent.substring(PARENT, FLAGS - 1),
                traceparent.substring(FLAGS, END)));
    }

    /** A new span of the same trace. */
    TraceContext child() {
        return new TraceContext(trace, HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()), flags);
    }

    /** As it is passed on. */
    public String header() {
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
