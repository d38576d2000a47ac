package dev.textscreen.pipeline.search.matching;

/**
 * The share of letters that two words have in common near the same place, less half of those that stand in another order (Jaro, Advances in
 * Record-Linkage Methodology, JASA 1989): two slips side by side cost it less than they cost a count of edits.
 */
final class CommonLetters {

    private CommonLetters() {
    }

    /** Within 0 and 1, the same in both directions; words longer than 64 letters have nothing in common. */
    static double share(String one, String other) {
        if (one.length() > Long.SIZE || other.length() > Long.SIZE) {
            return 0;
        }
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        long met = 0;
        long taken = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(other.length(), i + reach + 1); j++) {
                if ((taken >> j & 1) == 0 && one.charAt(i) == other.charAt(j)) {
                    met |= 1L << i;
                    taken |= 1L << j;
                    break;
                }
            }
        }
        double common = Long.bitCount(met);
        return common == 0
                ? 0
                : (common / one.length() + common / other.length() + (common - outOfOrder(one, met, other, taken) / 2.0) / common) / 3;
    }

    private static int outOfOrder(String one, long met, String other, long taken) {
        int count = 0;
        long rest = taken;
        for (long left = met; left != 0; left &= left - 1) {
            char letter = one.charAt(Long.numberOfTrailingZeros(left));
            count += letter == other.charAt(Long.numberOfTrailingZeros(rest)) ? 0 : 1;
            rest &= rest - 1;
        }
        return count;
    }
}
