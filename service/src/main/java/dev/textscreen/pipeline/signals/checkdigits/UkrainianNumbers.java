package dev.textscreen.pipeline.signals.checkdigits;

import java.time.LocalDate;

/** Check digits of the Ukrainian taxpayer number (РНОКПП) and the register code of organisations (ЄДРПОУ). */
public final class UkrainianNumbers {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
    private static final int[] RNOKPP = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    private static final int[] EDRPOU = {1, 2, 3, 4, 5, 6, 7};
    private static final int[] EDRPOU_MIDDLE = {7, 1, 2, 3, 4, 5, 6};

    private UkrainianNumbers() {
    }

    public static boolean validRnokpp(CharSequence digits) {
        int remainder = Math.floorMod(WeightedSum.of(digits, RNOKPP), 11);
        return digits.length() == 10 && remainder % 10 == WeightedSum.digit(digits, 9) && !allTheSame(digits);
    }

    /** The date of birth that the first five digits count in days from the end of 1899. */
    public static LocalDate birthDate(CharSequence rnokpp) {
        return DAY_ZERO.plusDays(Integer.parseInt(rnokpp, 0, 5, 10));
    }

    /** Codes from 30,000,000 to 60,000,000 are weighted in another order; a sum of ten is taken again with weights two higher. */
    public static boolean validEdrpou(CharSequence digits) {
        if (digits.length() != 8 || allTheSame(digits)) {
            return false;
        }
        int number = Integer.parseInt(digits, 0, 8, 10);
        int[] weights = number > 30_000_000 && number < 60_000_000 ? EDRPOU_MIDDLE : EDRPOU;
        int remainder = WeightedSum.of(digits, weights) % 11;
        if (remainder == 10) {
            int digitSum = WeightedSum.of(digits, 1, 1, 1, 1, 1, 1, 1);
            remainder = (WeightedSum.of(digits, weights) + 2 * digitSum) % 11;
        }
        return remainder % 10 == WeightedSum.digit(digits, 7);
    }

    private static boolean allTheSame(CharSequence digits) {
        return digits.chars().distinct().count() == 1;
    }
}
