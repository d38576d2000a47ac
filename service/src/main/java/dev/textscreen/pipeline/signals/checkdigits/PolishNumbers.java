package dev.textscreen.pipeline.signals.checkdigits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Check digits of Polish numbers: person (PESEL), taxpayer (NIP), statistics (REGON). */
public final class PolishNumbers {

    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON_9 = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] REGON_14 = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    private PolishNumbers() {
    }

    public static boolean validPesel(CharSequence digits) {
        return digits.length() == 11 && WeightedSum.of(digits, PESEL) % 10 == 0 && birthDate(digits).isPresent();
    }

    /** The date of birth that the first six digits give, empty where there is no such day. The century is added to the month. */
    public static Optional<LocalDate> birthDate(CharSequence pesel) {
        int year = Integer.parseInt(pesel, 0, 2, 10);
        int month = Integer.parseInt(pesel, 2, 4, 10);
        int day = Integer.parseInt(pesel, 4, 6, 10);
        try {
            return Optional.of(LocalDate.of(CENTURIES[month / 20] + year, month % 20, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A remainder of ten is never given out. */
    public static boolean validNip(CharSequence digits) {
        return digits.length() == 10 && WeightedSum.of(digits, NIP) % 11 == WeightedSum.digit(digits, 9)
                && !digits.toString().startsWith("000");
    }

    /** Fourteen digits name a local unit: the first nine are the number of its organisation, with a check digit of their own. */
    public static boolean validRegon(CharSequence digits) {
        return switch (digits.length()) {
            case 9 -> checks(digits, REGON_9);
            case 14 -> checks(digits, REGON_9) && checks(digits, REGON_14);
            default -> false;
        };
    }

    private static boolean checks(CharSequence digits, int[] weights) {
        return WeightedSum.of(digits, weights) % 11 % 10 == WeightedSum.digit(digits, weights.length);
    }
}
