package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.checkdigits.ShipAndCarNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Vehicle identification numbers (ISO 3779). Where the region gives no check digit, only a trigger makes seventeen characters a VIN, and it
 * is then taken as valid.
 */
final class VehicleCodes {

    private VehicleCodes() {
    }

    static @Nullable Finding vin(Code code, NamedBy names) {
        String vin = code.folded();
        boolean shape = vin.length() == 17 && code.digits(14, 17) && !code.digits(0, 14)
                && vin.chars().noneMatch(c -> c == 'I' || c == 'O' || c == 'Q');
        if (!shape) {
            return null;
        }
        boolean checked = ShipAndCarNumbers.hasCheckDigit(vin);
        boolean valid = !checked || ShipAndCarNumbers.vinCheckDigit(vin);
        String evidence = !checked ? "form of a VIN" : valid ? "check digit right" : "check digit wrong";
        Finding finding = Finding.plain(SignalType.VIN, vin, code.span(), Strength.SHAPED, evidence).withValidity(valid);
        Finding named = names.orNull(finding);
        return named == null && checked && valid ? finding : named;
    }
}
