package dev.textscreen.pipeline.signals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;

/** Makes valid numbers from the published algorithms of their check digits, apart from the code under test. */
final class NumberOracle {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Random random;

    NumberOracle(long seed) {
        this.random = new Random(seed);
    }

    String valid(SignalType type) {
        return switch (type) {
            case UA_RNOKPP -> rnokpp();
            case UA_EDRPOU -> edrpou();
            case RU_INN -> random.nextBoolean() ? inn10() : inn12();
            case RU_OGRN -> random.nextBoolean() ? remainder("1" + digits(11), 11) : remainder("3" + digits(13), 13);
            case RU_SNILS -> snils();
            case PL_PESEL -> pesel();
            case PL_NIP -> nip();
            case PL_REGON -> regon();
            case IBAN -> iban();
            case LEI -> lei();
            case ISIN -> isin();
            case IMO -> imo();
            case VIN -> vin();
            case CREDIT_CARD -> luhn("4" + digits(14));
            case BTC_ADDRESS -> bitcoin();
            case EU_VAT -> "DE" + german();
            case DATE, AMOUNT, EMAIL, PHONE, BIC, ETH_ADDRESS, UA_PASSPORT, RU_KPP, RU_PASSPORT, US_SSN, US_EIN ->
                throw new IllegalArgumentException(type + " has no check digit here");
        };
    }

    private String rnokpp() {
        String body = (20_000 + random.nextInt(18_000)) + digits(4);
        return body + Math.floorMod(sum(body, -1, 5, 7, 9, 4, 6, 10, 5, 7), 11) % 10;
    }

    private String edrpou() {
        String body = (10 + random.nextInt(80)) + digits(5);
        int number = Integer.parseInt(body + "0");
        int[] weights = number < 30_000_000 || number > 60_000_000 ? new int[]{1, 2, 3, 4, 5, 6, 7} : new int[]{7, 1, 2, 3, 4, 5, 6};
        int check = sum(body, weights) % 11;
        if (check == 10) {
            check = sum(body, Arrays.stream(weights).map(w -> w + 2).toArray()) % 11 % 10;
        }
        return body + check;
    }

    private String inn10() {
        String body = "77" + digits(7);
        return body + sum(body, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    }

    private String inn12() {
        String body = "50" + digits(8);
        body += sum(body, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
        return body + sum(body, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    }

    private static String remainder(String body, int modulus) {
        return body + new BigInteger(body).mod(BigInteger.valueOf(modulus)).intValue() % 10;
    }

    private String snils() {
        String body = "1" + digits(8);
        int check = sum(body, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
        return body + (check < 10 ? "0" : "") + check;
    }

    private String pesel() {
        String body = String.format(Locale.ROOT, "%02d%02d%02d", 40 + random.nextInt(59), 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(4);
        return body + (10 - sum(body, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10;
    }

    private String nip() {
        while (true) {
            String body = (1 + random.nextInt(9)) + "2" + digits(7);
            int check = sum(body, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
            if (check < 10) {
                return body + check;
            }
        }
    }

    private String regon() {
        String body = "1" + digits(7);
        return body + sum(body, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10;
    }

    private String iban() {
        String body = digits(18);
        int check = 98 - new BigInteger(body + "131400").mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "DE%02d", check) + body;
    }

    private String lei() {
        StringBuilder body = new StringBuilder(digits(4) + "00");
        for (int i = 0; i < 12; i++) {
            body.append(LETTERS_AND_DIGITS.charAt(random.nextInt(36)));
        }
        return body + String.format(Locale.ROOT, "%02d", 98 - new BigInteger(expanded(body + "00")).mod(BigInteger.valueOf(97)).intValue());
    }

    private String isin() {
        String body = "US" + digits(9);
        return body + luhn(expanded(body)).substring(expanded(body).length());
    }

    private String imo() {
        String body = "9" + digits(5);
        return body + sum(body, 7, 6, 5, 4, 3, 2) % 10;
    }

    private String vin() {
        String letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        String values = "12345678123457923456789";
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        String body = "1" + letters.charAt(random.nextInt(23)) + letters.charAt(random.nextInt(23)) + "CM82630A" + digits(6);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            char c = body.charAt(i);
            sum += weights[i] * (Character.isDigit(c) ? c - '0' : values.charAt(letters.indexOf(c)) - '0');
        }
        return body.substring(0, 8) + "0123456789X".charAt(sum % 11) + body.substring(9);
    }

    private static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return body + (10 - sum % 10) % 10;
    }

    private String german() {
        String body = "1" + digits(7);
        int product = 10;
        for (int i = 0; i < body.length(); i++) {
            int sum = (body.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return body + (11 - product) % 10;
    }

    private String bitcoin() {
        byte[] payload = new byte[21];
        random.nextBytes(payload);
        payload[0] = 0;
        byte[] whole = Arrays.copyOf(payload, 25);
        System.arraycopy(sha256(sha256(payload)), 0, whole, 21, 4);
        BigInteger number = new BigInteger(HexFormat.of().formatHex(whole), 16);
        StringBuilder text = new StringBuilder();
        while (number.signum() > 0) {
            text.insert(0, BASE58.charAt(number.mod(BigInteger.valueOf(58)).intValue()));
            number = number.divide(BigInteger.valueOf(58));
        }
        for (int i = 0; i < whole.length && whole[i] == 0; i++) {
            text.insert(0, '1');
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Letters as two digits, A for 10. */
    private static String expanded(String code) {
        StringBuilder expanded = new StringBuilder();
        for (byte c : code.getBytes(StandardCharsets.US_ASCII)) {
            expanded.append(Character.digit((char) c, 36));
        }
        return expanded.toString();
    }

    private static int sum(String body, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
