package dev.textscreen.text;

/** How far what was typed is from a word that may have been meant. */
public final class Misspelling {

    private Misspelling() {
    }

    /** Letters to put in, take out or change. */
    public static int errors(String typed, String meant) {
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[meant.length()];
    }
}
