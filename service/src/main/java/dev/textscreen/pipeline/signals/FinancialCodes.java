package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.checkdigits.Luhn;
import dev.textscreen.pipeline.signals.checkdigits.Mod97;
import org.jspecify.annotations.Nullable;

/**
 * The codes of banks (BIC, ISO 9362), legal entities (LEI, ISO 17442) and securities (ISIN, ISO 6166).
 *
 * <p>
 * A LEI or ISIN with right check digits needs no trigger. A BIC has none: without a trigger it has to be in capitals, of a known country
 * and with a digit in it, so that words in capitals are not taken for banks.
 */
final class FinancialCodes {

    private FinancialCodes() {
    }

    static @Nullable Finding bic(Code code, NamedBy names) {
        boolean shape = (code.length() == 8 || code.length() == 11) && code.letters(0, 6) && code.writtenInCapitals();
        if (!shape || !Countries.isCode(code.folded().substring(4, 6))) {
            return null;
        }
        Finding finding = Finding.plain(SignalType.BIC, code.folded(), code.span(), Strength.SHAPED, "form and country of a BIC")
                .withCountry(code.folded().substring(4, 6));
        Finding named = names.orNull(finding);
        return named == null && code.hasDigit() ? finding : named;
    }

    static @Nullable Finding lei(Code code, NamedBy names) {
        if (code.length() != 20 || !code.digits(18, 20) || code.digits(0, 18) || !code.hasDigit()) {
            return null;
        }
        boolean valid = Mod97.validLei(code.folded());
        return names.orBareWhenValid(
                Finding.plain(SignalType.LEI, code.folded(), code.span(), Strength.PROVEN, checked(valid)).withValidity(valid));
    }

    static @Nullable Finding isin(Code code, NamedBy names) {
        if (code.length() != 12 || !code.letters(0, 2) || !code.digits(11, 12)) {
            return null;
        }
        String prefix = code.folded().substring(0, 2);
        boolean international = prefix.equals("XS") || prefix.equals("EU");
        if (!international && !Countries.isCode(prefix)) {
            return null;
        }
        boolean valid = Luhn.validIsin(code.folded());
        Finding finding = Finding.plain(SignalType.ISIN, code.folded(), code.span(), Strength.BARE, checked(valid)).withValidity(valid);
        return names.orBareWhenValid(international ? finding : finding.withCountry(prefix));
    }

    private static String checked(boolean valid) {
        return valid ? "check digits right" : "check digits wrong";
    }
}
