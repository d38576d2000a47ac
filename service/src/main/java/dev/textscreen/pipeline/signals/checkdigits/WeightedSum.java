package dev.textscreen.pipeline.signals.checkdigits;

/** The sum of digits times weights that most national numbers are checked by. */
final class WeightedSum {

    private WeightedSum() {
    }

    /** The sum over the first {@code weights.length} digits. */
    static int of(CharSequence digits, int... weights) {
        return from(digits, 0, weights);
    }

    static int from(CharSequence digits, int offset, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(digits, offset + i) * weights[i];
        }
        return sum;
    }

    static int digit(CharSequence digits, int index) {
        return digits.charAt(index) - '0';
    }
}
