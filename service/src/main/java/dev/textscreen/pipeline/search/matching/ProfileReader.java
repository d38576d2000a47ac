package dev.textscreen.pipeline.search.matching;

import dev.textscreen.watchlist.CountryNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what the matcher compares out of FollowTheMoney properties. Thread-safe. */
final class ProfileReader {

    private static final List<String> NAMES = List.of("name", "alias", "previousName", "abbreviation");
    private static final Set<String> COUNTRIES = Set.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag");
    private static final Set<String> PLAIN_IDENTIFIERS = Set.of("idNumber", "swiftBic", "iban", "publicKey", "email", "phone", "callSign",
            "mmsi",
            "uniqueEntityId", "ticker", "isin");

    private final NamePreparer preparer;
    private final CountryNames countryNames;

    ProfileReader(NamePreparer preparer, CountryNames countryNames) {
        this.preparer = preparer;
        this.countryNames = countryNames;
    }

    Profile read(String schema, Map<String, List<String>> properties) {
        NameType type = NameType.ofSchema(schema);
        List<PreparedName> names = names(type, properties);
        Set<String> countries = new LinkedHashSet<>();
        COUNTRIES.stream().sorted().flatMap(name -> values(properties, name).stream()).map(this::country).forEach(countries::add);
        Set<String> genders = new LinkedHashSet<>();
        values(properties, "gender").forEach(gender -> genders.add(gender.toLowerCase(Locale.ROOT)));
        return new Profile(schema, type, names, List.copyOf(values(properties, "birthDate")), Set.copyOf(countries), Set.copyOf(genders),
                identifiers(properties));
    }

    /** The code, or the folded text itself where it names no country that is known here. */
    private String country(String name) {
        return countryNames.code(name).orElseGet(() -> name.strip().toLowerCase(Locale.ROOT));
    }

    private List<PreparedName> names(NameType type, Map<String, List<String>> properties) {
        Naming naming = new Naming(type, new LinkedHashMap<>());
        for (String property : NAMES) {
            values(properties, property).forEach(text -> add(naming, text, property.equals("abbreviation")));
        }
        values(properties, "weakAlias").forEach(text -> add(naming, text, true));
        if (naming.names().values().stream().allMatch(List::isEmpty)) {
            add(naming, ofParts(properties), false);
        }
        return naming.names().values().stream().flatMap(List::stream).toList();
    }

    private void add(Naming naming, String text, boolean weak) {
        if (naming.names().containsKey(text)) {
            return;
        }
        List<PreparedName> names = new ArrayList<>(1);
        naming.names().put(text, names);
        prepare(new NamePreparer.Written(text, text, weak), naming, names);
        String sound = preparer.pinyinBySound(text);
        if (!sound.isEmpty()) {
            prepare(new NamePreparer.Written(text, sound, weak), naming, names);
        }
        preparer.syllabicReadings(text).forEach(reading -> prepare(new NamePreparer.Written(text, reading, weak), naming, names));
        int slash = text.indexOf('/');
        if (slash > 3 && slash < text.length() - 4 && naming.type() != NameType.PERSON) {
            for (String half : text.split("/")) {
                prepare(new NamePreparer.Written(half, half, weak), naming, names);
            }
        }
    }

    private void prepare(NamePreparer.Written name, Naming naming, List<PreparedName> names) {
        preparer.prepare(name, naming.type()).ifPresent(names::add);
    }

    /** The names of a record while they are gathered, by their text. */
    private record Naming(NameType type, Map<String, List<PreparedName>> names) {
    }

    private static String ofParts(Map<String, List<String>> properties) {
        String surname = String.join(" ", values(properties, "lastName"));
        List<String> given = new ArrayList<>(values(properties, "firstName"));
        for (String property : List.of("secondName", "middleName", "fatherName")) {
            given.addAll(values(properties, property));
        }
        return surname.isEmpty() || given.isEmpty() ? surname + String.join(" ", given) : surname + ", " + String.join(" ", given);
    }

    private static Map<String, String> identifiers(Map<String, List<String>> properties) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        properties.keySet().stream().sorted().forEach(property -> {
            if (property.endsWith("Number") || property.endsWith("Code") || PLAIN_IDENTIFIERS.contains(property)) {
                for (String value : values(properties, property)) {
                    String canonical = canonical(value);
                    if (canonical.length() >= 5) {
                        identifiers.putIfAbsent(canonical, property);
                    }
                }
            }
        });
        return Map.copyOf(identifiers);
    }

    private static String canonical(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().filter(Character::isLetterOrDigit).map(Character::toUpperCase).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static List<String> values(Map<String, List<String>> properties, String name) {
        return properties.getOrDefault(name, List.of());
    }
}
