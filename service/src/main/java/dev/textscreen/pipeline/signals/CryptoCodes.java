package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.checkdigits.Bech32;
import dev.textscreen.pipeline.signals.checkdigits.CryptoAddresses;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of Bitcoin and Ethereum. A right checksum needs no trigger; a wrong one is reported where the form is that of an address and
 * nothing else ({@code 0x} and forty hexadecimal digits, {@code bc1} and one of the two usual lengths).
 */
final class CryptoCodes {

    private static final int ETHEREUM = 42;
    private static final int SEGWIT_KEY = 42;
    private static final int SEGWIT_SCRIPT = 62;

    private CryptoCodes() {
    }

    static @Nullable Finding bitcoin(Code code, NamedBy names) {
        String raw = code.raw();
        char first = raw.charAt(0);
        boolean shape = raw.length() >= 26 && raw.length() <= 35 && (first == '1' || first == '3')
                && raw.chars().allMatch(CryptoAddresses::isBase58);
        return shape ? names.orBareWhenValid(finding(SignalType.BTC_ADDRESS, raw, code, CryptoAddresses.validBase58(raw))) : null;
    }

    static @Nullable Finding segwit(Code code, NamedBy names) {
        if (!code.folded().startsWith("BC1") || code.length() < 14) {
            return null;
        }
        boolean valid = Bech32.valid(code.raw());
        boolean usual = code.length() == SEGWIT_KEY || code.length() == SEGWIT_SCRIPT;
        Finding finding = finding(SignalType.BTC_ADDRESS, code.raw().toLowerCase(Locale.ROOT), code, valid);
        Finding named = names.orBareWhenValid(finding);
        return named == null && usual ? finding : named;
    }

    static @Nullable Finding ethereum(Code code, NamedBy names) {
        String raw = code.raw();
        boolean shape = raw.length() == ETHEREUM && raw.charAt(0) == '0' && code.folded().charAt(1) == 'X'
                && raw.chars().skip(2).allMatch(CryptoCodes::isHex);
        if (!shape) {
            return null;
        }
        String value = "0x" + raw.substring(2);
        Finding finding = finding(SignalType.ETH_ADDRESS, value, code, CryptoAddresses.validEthereum(value));
        Finding named = names.orNull(finding);
        return named == null ? finding : named;
    }

    private static boolean isHex(int c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static Finding finding(SignalType type, String value, Code code, boolean valid) {
        return Finding
                .plain(type, value, code.span(), valid ? Strength.PROVEN : Strength.SHAPED, valid ? "checksum right" : "checksum wrong")
                .withValidity(valid);
    }
}
