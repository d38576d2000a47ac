package dev.textscreen.watchlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166 codes, in lower case, of countries by code of two or three letters or by the English names that lists write. */
public final class CountryNames {

    private final Map<String, String> codes;

    private CountryNames(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /** Reads {@code common/country-names.tsv} of the dictionaries: code, then names, separated by tabs. */
    public static CountryNames load(Path dictionaries) throws IOException {
        Path file = dictionaries.resolve("common").resolve("country-names.tsv");
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code.toLowerCase(Locale.ROOT));
            codes.put(key(code), code.toLowerCase(Locale.ROOT));
            codes.put(key(Locale.of("", code).getISO3Country()), code.toLowerCase(Locale.ROOT));
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    addLine(codes, line.split("\t", -1), file + ":" + number);
                }
            }
        }
        return new CountryNames(codes);
    }

    private static void addLine(Map<String, String> codes, String[] columns, String where) throws UnreadableSourceException {
        if (columns.length < 2 || !columns[0].matches("[a-z]{2}")) {
            throw new UnreadableSourceException(where + ": expected a two-letter code and names, separated by tabs");
        }
        for (int i = 1; i < columns.length; i++) {
            codes.put(key(columns[i]), columns[0]);
        }
    }

    /** The code of a country by its name or code, in any case; empty where it is not known. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(key::appendCodePoint);
        return key.toString();
    }
}
