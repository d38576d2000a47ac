package dev.textscreen.pipeline.signals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** A date as read from the atoms from {@code first} to {@code last}; it need not exist. */
record WrittenDate(int year, int month, int day, int first, int last) {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2100;
    /** Two digits from here on mean the twentieth century. */
    private static final int PIVOT = 30;

    boolean exists() {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Whether the numbers are in the ranges of years, months and days, though the day may be too late for its month. */
    boolean plausible() {
        return year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** ISO 8601. */
    String value() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** The year that four digits, or two, stand for. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return number;
        }
        return number >= PIVOT ? 1900 + number : 2000 + number;
    }
}
