package dev.textscreen.resources.answers;

import dev.textscreen.api.SpanJson;
import dev.textscreen.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How small values look in JSON. */
final class Wire {

    private static final double DIGITS = 1e4;
    private static final double MICROS_A_MILLI = 1e3;

    private Wire() {
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Four digits after the point. */
    static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    /** Milliseconds with three digits after the point. */
    static double millis(long nanos) {
        return Math.round(nanos / MICROS_A_MILLI) / MICROS_A_MILLI;
    }

    static SpanJson span(Span source) {
        return new SpanJson(source.start(), source.end());
    }

    static String mentionId(int index) {
        return "e" + (index + 1);
    }

    static Optional<String> mentionId(OptionalInt index) {
        return index.isPresent() ? Optional.of(mentionId(index.getAsInt())) : Optional.empty();
    }

    static Optional<Integer> number(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
