package dev.textscreen.pipeline.search.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries by code or English name as lower-case ISO 3166 codes. Immutable. */
final class CountryCodes {

    private final Map<String, String> codes = new HashMap<>();

    CountryCodes() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            String lower = code.toLowerCase(Locale.ROOT);
            codes.put(lower, lower);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), lower);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), lower);
        }
        codes.put("suhh", "su");
        codes.put("russian federation", "ru");
        codes.put("uk", "gb");
        codes.put("burma", "mm");
        codes.put("korea, north", "kp");
        codes.put("korea, south", "kr");
        codes.put("czech republic", "cz");
        codes.put("turkey", "tr");
    }

    /** The code; the folded text itself where it names no country that is known here. */
    String code(String country) {
        String folded = country.strip().toLowerCase(Locale.ROOT);
        return codes.getOrDefault(folded, folded);
    }
}
