package dev.textscreen.pipeline.signals.checkdigits;

/** Check digits of VAT numbers by country, over what follows the prefix and already has the country's shape. */
final class VatChecks {

    private static final int[] DESCENDING_9 = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] DESCENDING_8 = {8, 7, 6, 5, 4, 3, 2};
    private static final int[] ASCENDING = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] CYPRUS_ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private VatChecks() {
    }

    static boolean austria(String body) {
        int sum = Luhn.sum(body.substring(1, 8), 0);
        return (96 - sum) % 10 == WeightedSum.digit(body, 8);
    }

    static boolean belgium(String body) {
        return 97 - Integer.parseInt(body, 0, 8, 10) % 97 == Integer.parseInt(body, 8, 10, 10);
    }

    /** Ten digits are a person's number, which has rules of its own. */
    static boolean bulgaria(String body) {
        return body.length() == 10 || twoRounds(body, ASCENDING, new int[]{3, 4, 5, 6, 7, 8, 9, 10});
    }

    static boolean cyprus(String body) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = WeightedSum.digit(body, i);
            sum += i % 2 == 0 ? CYPRUS_ODD[digit] : digit;
        }
        return body.charAt(8) == 'A' + sum % 26;
    }

    /** Only the eight digits of an organisation have a check digit. */
    static boolean czechia(String body) {
        return body.length() > 8 || (11 - WeightedSum.of(body, DESCENDING_8) % 11) % 10 == WeightedSum.digit(body, 7);
    }

    static boolean denmark(String body) {
        return WeightedSum.of(body, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    static boolean estonia(String body) {
        return WeightedSum.of(body, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0;
    }

    static boolean finland(String body) {
        return WeightedSum.of(body, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
    }

    /** A key with letters belongs to the newer scheme, which only the Luhn digit of the SIREN checks. */
    static boolean france(String body) {
        String siren = body.substring(2);
        if (Character.isLetter(body.charAt(0)) || Character.isLetter(body.charAt(1))) {
            return Luhn.valid(siren);
        }
        int key = (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        return Luhn.valid(siren) && key == Integer.parseInt(body, 0, 2, 10);
    }

    static boolean greece(String body) {
        return WeightedSum.of(body, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == WeightedSum.digit(body, 8);
    }

    static boolean hungary(String body) {
        return WeightedSum.of(body, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
    }

    static boolean ireland(String body) {
        int second = body.length() == 9 ? body.charAt(8) - 'A' + 1 : 0;
        int sum = WeightedSum.of(body, DESCENDING_8) + 9 * second;
        return body.charAt(7) == "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23);
    }

    static boolean latvia(String body) {
        boolean person = body.charAt(0) <= '3';
        return person || WeightedSum.of(body, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }

    static boolean lithuania(String body) {
        return body.length() == 9
                ? twoRounds(body, ASCENDING, new int[]{3, 4, 5, 6, 7, 8, 9, 1})
                : twoRounds(body, new int[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2}, new int[]{3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4});
    }

    static boolean luxembourg(String body) {
        return Integer.parseInt(body, 0, 6, 10) % 89 == Integer.parseInt(body, 6, 8, 10);
    }

    static boolean malta(String body) {
        return WeightedSum.of(body, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;
    }

    /** Numbers of companies are checked by eleven, those given to sole traders since 2020 by 97 over the whole with its prefix. */
    static boolean netherlands(String body) {
        return WeightedSum.of(body, DESCENDING_9) % 11 == WeightedSum.digit(body, 8)
                || Mod97.remainder("NL" + body, 0, body.length() + 2, 0) == 1;
    }

    static boolean northernIreland(String body) {
        int sum = WeightedSum.of(body, DESCENDING_8) + Integer.parseInt(body, 7, 9, 10);
        return sum % 97 == 0 || (sum + 55) % 97 == 0;
    }

    static boolean portugal(String body) {
        int check = 11 - WeightedSum.of(body, DESCENDING_9) % 11;
        return (check > 9 ? 0 : check) == WeightedSum.digit(body, 8);
    }

    static boolean romania(String body) {
        String digits = "0".repeat(10 - body.length()) + body;
        return WeightedSum.of(digits, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == WeightedSum.digit(digits, 9);
    }

    static boolean slovakia(String body) {
        return Long.parseLong(body) % 11 == 0;
    }

    static boolean slovenia(String body) {
        int check = 11 - WeightedSum.of(body, DESCENDING_8) % 11;
        return check != 11 && check % 10 == WeightedSum.digit(body, 7);
    }

    static boolean sweden(String body) {
        return Luhn.valid(body.substring(0, 10));
    }

    /** ISO/IEC 7064 MOD 11,10, as Germany and Croatia use it. */
    static boolean mod11And10(String body) {
        int product = 10;
        for (int i = 0; i < body.length() - 1; i++) {
            int sum = (WeightedSum.digit(body, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == WeightedSum.digit(body, body.length() - 1);
    }

    /** The weights of the second round decide where those of the first leave ten. */
    private static boolean twoRounds(String body, int[] first, int[] second) {
        int remainder = WeightedSum.of(body, first) % 11;
        if (remainder == 10) {
            remainder = WeightedSum.of(body, second) % 11 % 10;
        }
        return remainder == WeightedSum.digit(body, first.length);
    }
}
