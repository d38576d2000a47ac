package dev.textscreen.pipeline.signals;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The ISO 3166 codes of countries. */
final class Countries {

    private static final Set<String> CODES = codes();

    private Countries() {
    }

    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        // Kosovo: reserved by users, and used by banks
        codes.add("XK");
        return Set.copyOf(codes);
    }
}
