package dev.textscreen.pipeline.signals.checkdigits;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** Checksums of Bitcoin addresses (base58check; segwit in {@link Bech32}) and Ethereum addresses (EIP-55). */
public final class CryptoAddresses {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger RADIX = BigInteger.valueOf(58);
    private static final int DECODED = 25;

    private CryptoAddresses() {
    }

    /** Whether the address decodes to a version byte 0 or 5, twenty bytes, and four bytes of their double SHA-256. */
    public static boolean validBase58(String address) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < address.length(); i++) {
            int digit = BASE58.indexOf(address.charAt(i));
            if (digit < 0) {
                return false;
            }
            value = value.multiply(RADIX).add(BigInteger.valueOf(digit));
        }
        byte[] number = value.toByteArray();
        int skip = number.length > DECODED && number[0] == 0 ? 1 : 0;
        if (number.length - skip > DECODED) {
            return false;
        }
        byte[] decoded = new byte[DECODED];
        System.arraycopy(number, skip, decoded, DECODED - number.length + skip, number.length - skip);
        byte[] hash = sha256(sha256(Arrays.copyOf(decoded, 21)));
        return (decoded[0] == 0 || decoded[0] == 5) && leadingZeros(decoded) == leadingOnes(address)
                && Arrays.equals(hash, 0, 4, decoded, 21, DECODED);
    }

    public static boolean isBase58(int c) {
        return BASE58.indexOf(c) >= 0;
    }

    /**
     * Whether forty hexadecimal digits after {@code 0x} carry the EIP-55 checksum in the case of their letters; digits of one case only
     * carry none, and are taken as they are.
     */
    public static boolean validEthereum(String address) {
        String digits = address.substring(2);
        String lower = digits.toLowerCase(Locale.ROOT);
        if (digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
            return true;
        }
        byte[] hash = Keccak256.hash(lower.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 0xF;
            if (c > '9' && Character.isUpperCase(c) != nibble >= 8) {
                return false;
            }
        }
        return true;
    }

    private static int leadingZeros(byte[] bytes) {
        int count = 0;
        while (count < bytes.length && bytes[count] == 0) {
            count++;
        }
        return count;
    }

    private static int leadingOnes(String address) {
        int count = 0;
        while (count < address.length() && address.charAt(count) == '1') {
            count++;
        }
        return count;
    }

    private static byte[] sha256(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
