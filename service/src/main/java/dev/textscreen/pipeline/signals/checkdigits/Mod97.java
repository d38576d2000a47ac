package dev.textscreen.pipeline.signals.checkdigits;

/** The system MOD 97-10 of ISO/IEC 7064, as IBAN (ISO 13616) and LEI (ISO 17442) use it. */
public final class Mod97 {

    private Mod97() {
    }

    /** Whether the check digits after the country code are right. */
    public static boolean validIban(CharSequence iban) {
        return remainder(iban, 0, 4, remainder(iban, 4, iban.length(), 0)) == 1;
    }

    /** Whether the last two digits check the eighteen characters before them. */
    public static boolean validLei(CharSequence lei) {
        return lei.length() == 20 && remainder(lei, 0, 20, 0) == 1;
    }

    /** Goes on from a remainder over letters (10 to 35) and digits; in any case. */
    static int remainder(CharSequence text, int from, int to, int before) {
        int remainder = before;
        for (int i = from; i < to; i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
        }
        return remainder;
    }
}
