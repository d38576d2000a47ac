package dev.textscreen.pipeline.signals.checkdigits;

/** Check digits of Russian numbers: taxpayer (ИНН), state registration (ОГРН, ОГРНИП), insurance (СНИЛС). */
public final class RussianNumbers {

    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] SNILS = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    /** Numbers up to this one were given before check digits were introduced. */
    private static final int LAST_UNCHECKED_SNILS = 1_001_998;

    private RussianNumbers() {
    }

    /** Ten digits name an organisation, twelve a person. */
    public static boolean validInn(CharSequence digits) {
        return switch (digits.length()) {
            case 10 -> checks(digits, INN_10) && hasRegion(digits);
            case 12 -> checks(digits, INN_11) && checks(digits, INN_12) && hasRegion(digits);
            default -> false;
        };
    }

    /** Thirteen digits name an organisation, fifteen a sole trader. */
    public static boolean validOgrn(CharSequence digits) {
        int length = digits.length();
        if (length != 13 && length != 15 || digits.charAt(0) == '0') {
            return false;
        }
        long number = Long.parseLong(digits, 0, length - 1, 10);
        return number % (length - 2) % 10 == WeightedSum.digit(digits, length - 1);
    }

    public static boolean validSnils(CharSequence digits) {
        if (digits.length() != 11 || Integer.parseInt(digits, 0, 9, 10) <= LAST_UNCHECKED_SNILS) {
            return false;
        }
        return WeightedSum.of(digits, SNILS) % 101 % 100 == Integer.parseInt(digits, 9, 11, 10);
    }

    /** КПП has no check digit: a tax office of a region, a reason of two digits or letters, a number. */
    public static boolean validKpp(CharSequence digits) {
        return digits.length() == 9 && hasRegion(digits);
    }

    private static boolean checks(CharSequence digits, int[] weights) {
        return WeightedSum.of(digits, weights) % 11 % 10 == WeightedSum.digit(digits, weights.length);
    }

    private static boolean hasRegion(CharSequence digits) {
        return digits.charAt(0) != '0' || digits.charAt(1) != '0';
    }
}
