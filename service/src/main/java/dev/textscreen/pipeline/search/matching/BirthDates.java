package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.Feature;
import java.util.List;
import java.util.Optional;

/**
 * What the dates of birth of two records say. Two whole dates agree, are one slip of the hand apart, or contradict: then a name alone is no
 * match. A year alone is often an estimate, so a few years apart only cast doubt.
 */
final class BirthDates {

    private static final int WHOLE = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final String NEW_YEAR = "01-01";

    private BirthDates() {
    }

    /** The kindest reading of any two dates; empty where one of the records has none that can be read. */
    static Optional<Finding> compare(List<String> query, List<String> candidate) {
        Finding best = null;
        for (String one : query) {
            for (String other : candidate) {
                if (year(one) > 0 && year(other) > 0) {
                    Finding finding = compare(one, other);
                    if (best == null || finding.logit() > best.logit()) {
                        best = finding;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Finding compare(String one, String other) {
        return whole(one) && whole(other) ? ofDays(one, other) : ofYears(one, other);
    }

    /** Lists write the first of January for a year of which they know no more. */
    private static boolean whole(String date) {
        return date.length() >= WHOLE && !date.startsWith(NEW_YEAR, MONTH);
    }

    private static Finding ofDays(String one, String other) {
        if (one.startsWith(other.substring(0, WHOLE))) {
            return finding(1, 3, one, other, "the same date of birth");
        }
        boolean sameYear = year(one) == year(other);
        if (sameYear && exchanged(one, other)) {
            return finding(0.7, 1.5, one, other, "the same date of birth with day and month exchanged");
        }
        int wrong = wrongDigits(one, other);
        if (wrong == 1 || wrong == 2 && neighboursExchanged(one, other)) {
            return finding(-0.1, -0.3, one, other, "dates of birth that one slip of the hand tells apart");
        }
        if (sameYear && (one.startsWith(other.substring(MONTH, DAY), MONTH) || one.startsWith(other.substring(DAY, WHOLE), DAY))) {
            return finding(-0.3, -1.2, one, other, "the same year of birth, another day");
        }
        return sameYear
                ? finding(-0.5, -2.4, one, other, "the same year of birth, another day and month")
                : finding(-1, -6, one, other, "another date of birth");
    }

    private static Finding ofYears(String one, String other) {
        return switch (Math.abs(year(one) - year(other))) {
            case 0 -> monthsApart(one, other)
                    ? finding(-0.3, -1.2, one, other, "the same year of birth, another month")
                    : finding(0.5, 1, one, other, "the same year of birth");
            case 1 -> finding(-0.5, -1.5, one, other, "born a year apart");
            case 2, 3 -> finding(-0.8, -3.5, one, other, "born a few years apart");
            default -> finding(-1, -6, one, other, "born in other years");
        };
    }

    private static boolean monthsApart(String one, String other) {
        boolean known = one.length() >= DAY - 1 && other.length() >= DAY - 1 && !one.startsWith(NEW_YEAR, MONTH)
                && !other.startsWith(NEW_YEAR, MONTH);
        return known && !one.startsWith(other.substring(MONTH, DAY - 1), MONTH);
    }

    private static boolean exchanged(String one, String other) {
        return one.startsWith(other.substring(DAY, WHOLE), MONTH) && one.startsWith(other.substring(MONTH, DAY - 1), DAY);
    }

    private static int wrongDigits(String one, String other) {
        int wrong = 0;
        for (int i = 0; i < WHOLE; i++) {
            wrong += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return wrong;
    }

    private static boolean neighboursExchanged(String one, String other) {
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < WHOLE && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private static Finding finding(double value, double logit, String one, String other, String detail) {
        return new Finding(Feature.BIRTH_DATE, value, logit, one, other, detail);
    }

    private static int year(String date) {
        if (date.length() < 4) {
            return -1;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = date.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            year = year * 10 + c - '0';
        }
        return year;
    }
}
