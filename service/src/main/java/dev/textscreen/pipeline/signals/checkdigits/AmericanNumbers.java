package dev.textscreen.pipeline.signals.checkdigits;

/** Ranges that are given out of American numbers, which have no check digit: social security (SSN) and employer (EIN). */
public final class AmericanNumbers {

    /** Prefixes that the Internal Revenue Service has never assigned. */
    private static final String UNUSED_EIN_PREFIXES = " 00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97 ";

    private AmericanNumbers() {
    }

    /** No area 000, 666 or from 900 up, no group 00, no serial 0000. */
    public static boolean validSsn(CharSequence digits) {
        int area = Integer.parseInt(digits, 0, 3, 10);
        return digits.length() == 9 && area != 0 && area != 666 && area < 900 && Integer.parseInt(digits, 3, 5, 10) != 0
                && Integer.parseInt(digits, 5, 9, 10) != 0;
    }

    public static boolean validEin(CharSequence digits) {
        return digits.length() == 9 && !UNUSED_EIN_PREFIXES.contains(" " + digits.subSequence(0, 2) + " ");
    }
}
