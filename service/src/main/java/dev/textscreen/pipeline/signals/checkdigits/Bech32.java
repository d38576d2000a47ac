package dev.textscreen.pipeline.signals.checkdigits;

import java.util.Locale;

/** Segwit addresses of Bitcoin: bech32 for witness version 0 (BIP 173), bech32m from version 1 on (BIP 350). */
public final class Bech32 {

    private static final String CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;
    private static final int CHECKSUM = 6;

    private Bech32() {
    }

    /** Whether the address of the main net ({@code bc1…}), all in one case, has the right checksum, version and length. */
    public static boolean valid(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("bc1") || !address.equals(lower) && !address.equals(address.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int polymod = 1;
        for (int value : new int[]{'b' >> 5, 'c' >> 5, 0, 'b' & 31, 'c' & 31}) {
            polymod = step(polymod, value);
        }
        for (int i = 3; i < lower.length(); i++) {
            int value = CHARSET.indexOf(lower.charAt(i));
            if (value < 0) {
                return false;
            }
            polymod = step(polymod, value);
        }
        return fits(lower, polymod);
    }

    private static boolean fits(String address, int polymod) {
        int symbols = address.length() - 4 - CHECKSUM;
        int bytes = symbols * 5 / 8;
        int version = CHARSET.indexOf(address.charAt(3));
        if (symbols * 5 % 8 > 4 || !paddedWithZeros(address, symbols)) {
            return false;
        }
        return version == 0
                ? polymod == BECH32 && (bytes == 20 || bytes == 32)
                : polymod == BECH32M && version <= 16 && bytes >= 2 && bytes <= 40;
    }

    private static boolean paddedWithZeros(String address, int symbols) {
        int last = CHARSET.indexOf(address.charAt(address.length() - CHECKSUM - 1));
        return symbols > 0 && (last & ((1 << (symbols * 5 % 8)) - 1)) == 0;
    }

    private static int step(int polymod, int value) {
        int top = polymod >>> 25;
        int next = (polymod & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) != 0 ? GENERATOR[i] : 0;
        }
        return next;
    }
}
