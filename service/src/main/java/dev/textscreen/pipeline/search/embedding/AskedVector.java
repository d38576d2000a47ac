package dev.textscreen.pipeline.search.embedding;

/**
 * The vector of a name that is asked for, in whole numbers within -7 and 7, which every engine compares with the signs of listed names to
 * the same result. It holds its signs and, for each binary digit of its magnitudes, where that digit stands, so that the exact dot product
 * with a sketch is a few counts of bits. Immutable and thread-safe.
 */
public final class AskedVector {

    private static final int MOST = 7;
    /** Unlike names lose about half, with a standard deviation of some five hundredths. */
    private static final double FAR = 0.4;

    private final byte[] values;
    private final long[] signs;
    private final long[] fours;
    private final long[] twos;
    private final long[] ones;
    /** For each number of words, the sum of the magnitudes in so many first ones. */
    private final int[] sums;
    /** The same of the magnitudes' squares. */
    private final int[] squares;

    private AskedVector(byte[] values) {
        this.values = values;
        this.signs = new long[values.length / Long.SIZE];
        this.fours = new long[signs.length];
        this.twos = new long[signs.length];
        this.ones = new long[signs.length];
        this.sums = new int[signs.length + 1];
        this.squares = new int[signs.length + 1];
        for (int i = 0; i < values.length; i++) {
            int at = i / Long.SIZE;
            int magnitude = Math.abs(values[i]);
            signs[at] |= (values[i] > 0 ? 1L : 0) << i;
            fours[at] |= (long) (magnitude >> 2) << i;
            twos[at] |= (long) (magnitude >> 1 & 1) << i;
            ones[at] |= (long) (magnitude & 1) << i;
            sums[at + 1] += magnitude;
            squares[at + 1] += magnitude * magnitude;
        }
        for (int at = 0; at < signs.length; at++) {
            sums[at + 1] += sums[at];
            squares[at + 1] += squares[at];
        }
    }

    /** The vector scaled so that its greatest value becomes 7. */
    public static AskedVector of(float[] vector) {
        float most = 0;
        for (float value : vector) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length && most > 0; i++) {
            values[i] = (byte) Math.round(vector[i] * MOST / most);
        }
        return new AskedVector(values);
    }

    public byte value(int dimension) {
        return values[dimension];
    }

    public int dimensions() {
        return values.length;
    }

    /** The loss up to which a sketch is near: beyond it lies no name that the matcher would know again. */
    public int nearLoss() {
        return (int) (greatestLoss() * FAR);
    }

    /** The dot product with a sketch that is just near. */
    public int nearProduct() {
        return greatestLoss() - 2 * nearLoss();
    }

    /** The loss of a sketch that agrees in no sign. */
    public int greatestLoss() {
        return sums[signs.length];
    }

    /**
     * Adds to what names have lost what they lose in one word of their sketches, the sum of the magnitudes whose signs are not theirs: the
     * dot product is the greatest loss less twice the sum over all words. Names that lose too much are left out, without a branch, since
     * nobody can foretell which do.
     *
     * @param sketches that word of the sketches of all names
     * @param names numbers of names, of which those that stay are moved to the beginning
     * @param losses what each has lost so far, kept beside them
     * @param count how many names there are
     * @param most what a name may have lost to stay
     * @return how many stay
     */
    public int keep(int word, long[] sketches, int[] names, int[] losses, int count, int most) {
        long sign = signs[word];
        long four = fours[word];
        long two = twos[word];
        long one = ones[word];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long differing = sign ^ sketches[names[i]];
            int loss = losses[i] + 4 * Long.bitCount(differing & four) + 2 * Long.bitCount(differing & two)
                    + Long.bitCount(differing & one);
            names[kept] = names[i];
            losses[kept] = loss;
            kept += loss <= most ? 1 : 0;
        }
        return kept;
    }

    /** What the first words of a sketch hardly lose more than, by a standard deviation, where the whole loses so much. */
    public int likelyLoss(int words, int whole) {
        double share = Math.min(1, whole / (double) greatestLoss());
        return (int) Math.round(sums[words] * share + Math.sqrt(squares[words] * share * (1 - share)));
    }
}
