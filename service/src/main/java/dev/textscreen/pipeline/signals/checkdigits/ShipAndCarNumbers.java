package dev.textscreen.pipeline.signals.checkdigits;

/** Check digits of ships (IMO number) and of road vehicles (VIN, ISO 3779 and 49 CFR 565). */
public final class ShipAndCarNumbers {

    private static final int[] IMO = {7, 6, 5, 4, 3, 2};
    private static final int[] VIN = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    /** The values of A to Z; I, O and Q are not used. */
    private static final int[] LETTERS = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final int CHECK_POSITION = 8;

    private ShipAndCarNumbers() {
    }

    public static boolean validImo(CharSequence digits) {
        return digits.length() == 7 && WeightedSum.of(digits, IMO) % 10 == WeightedSum.digit(digits, 6);
    }

    /** Whether the ninth character, a digit or X for ten, checks the others. Only meant for {@link #hasCheckDigit} regions. */
    public static boolean vinCheckDigit(CharSequence vin) {
        int sum = 0;
        for (int i = 0; i < VIN.length; i++) {
            char c = vin.charAt(i);
            sum += VIN[i] * (c <= '9' ? c - '0' : LETTERS[c - 'A']);
        }
        char check = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return vin.charAt(CHECK_POSITION) == check;
    }

    /** North American makers (1 to 5) and Chinese ones (L) have to give a check digit; elsewhere it is the maker's choice. */
    public static boolean hasCheckDigit(CharSequence vin) {
        char region = vin.charAt(0);
        return region >= '1' && region <= '5' || region == 'L';
    }
}
