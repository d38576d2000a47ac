package dev.textscreen.resources;

import dev.textscreen.resources.problems.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; one that is wrong is refused by name. */
final class Parameters {

    private static final int DATE = 10;
    private static final List<String> FLAGS = List.of("true", "false", "1", "0");

    private Parameters() {
    }

    static int whole(String name, @Nullable String given, int absent, int least, int most) {
        if (given == null || given.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(given);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        throw ProblemException.field(name, "must be a whole number from " + least + " to " + most);
    }

    /** A number within 0 and 1. */
    static double share(String name, @Nullable String given, double absent) {
        if (given == null || given.isEmpty()) {
            return absent;
        }
        try {
            double value = Double.parseDouble(given);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        throw ProblemException.field(name, "must be a number from 0 to 1");
    }

    /** False where it is absent. */
    static boolean flag(String name, @Nullable String given) {
        oneOf(name, given, FLAGS);
        return "true".equals(given) || "1".equals(given);
    }

    /** An ISO date, of which a time may follow; empty where there is none. */
    static String date(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return "";
        }
        try {
            return LocalDate.parse(given.substring(0, Math.min(given.length(), DATE))).toString();
        } catch (DateTimeException e) {
            throw ProblemException.field(name, "must be a date such as 2026-01-31");
        }
    }

    static void oneOf(String name, @Nullable String given, List<String> known) {
        if (given != null && !given.isEmpty() && !known.contains(given)) {
            throw ProblemException.field(name, "must be one of " + String.join(", ", known));
        }
    }
}
