package dev.textscreen.pipeline.signals.checkdigits;

/** The Luhn formula (ISO/IEC 7812-1 annex B), and its use over letters in an ISIN (ISO 6166). */
public final class Luhn {

    private Luhn() {
    }

    /** Whether the last of the digits checks the others. */
    public static boolean valid(CharSequence digits) {
        return sum(digits, 0) % 10 == 0;
    }

    /** Whether the last digit of an ISIN checks it; letters count as 10 to 35 and their two digits are taken one by one. */
    public static boolean validIsin(CharSequence isin) {
        StringBuilder digits = new StringBuilder(24);
        for (int i = 0; i < isin.length(); i++) {
            digits.append(Character.digit(isin.charAt(i), 36));
        }
        return valid(digits);
    }

    /** The Luhn sum of the digits from an offset on, the last of them counted once. */
    static int sum(CharSequence digits, int from) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= from; i--) {
            int digit = WeightedSum.digit(digits, i);
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum;
    }
}
