package dev.textscreen.pipeline.search.matching;

import java.util.List;
import java.util.Optional;

/** What the dates of birth of two records say. */
final class BirthDates {

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
        int distance = Math.abs(year(one) - year(other));
        boolean whole = one.length() >= 10 && other.length() >= 10;
        if (whole && one.startsWith(other.substring(0, 10))) {
            return finding(1, 3, one, other, "the same date of birth");
        }
        if (distance == 0 && whole) {
            return swapped(one, other)
                    ? finding(0.7, 1.5, one, other, "the same date of birth with day and month exchanged")
                    : finding(-0.3, -1.2, one, other, "the same year of birth, another day");
        }
        if (distance == 0) {
            return finding(0.5, 1, one, other, "the same year of birth");
        }
        if (distance == 1) {
            boolean sameDay = whole && one.substring(4, 10).equals(other.substring(4, 10));
            return sameDay
                    ? finding(0.2, 0.3, one, other, "the same day of birth, a year apart")
                    : finding(-0.5, -1.5, one, other, "born a year apart");
        }
        return distance <= 3
                ? finding(-0.8, -3.5, one, other, "born a few years apart")
                : finding(-1, -6, one, other, "born in other years");
    }

    private static boolean swapped(String one, String other) {
        return one.substring(5, 7).equals(other.substring(8, 10)) && one.substring(8, 10).equals(other.substring(5, 7));
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
