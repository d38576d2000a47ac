package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One record of Senzing's form while it is read: its features, then the entity that they describe. */
final class SenzingRecord {

    private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry("PASSPORT_NUMBER", "passportNumber"),
            Map.entry("DRIVERS_LICENSE_NUMBER", "idNumber"), Map.entry("NATIONAL_ID_NUMBER", "idNumber"),
            Map.entry("SSN_NUMBER", "socialSecurityNumber"), Map.entry("TAX_ID_NUMBER", "taxNumber"),
            Map.entry("OTHER_ID_NUMBER", "idNumber"), Map.entry("ACCOUNT_NUMBER", "accountNumber"), Map.entry("LEI_NUMBER", "leiCode"),
            Map.entry("DUNS_NUMBER", "dunsCode"), Map.entry("NPI_NUMBER", "npiCode"), Map.entry("IMO_NUMBER", "imoNumber"),
            Map.entry("MMSI_NUMBER", "mmsi"), Map.entry("CALL_SIGN", "callSign"), Map.entry("PHONE_NUMBER", "phone"),
            Map.entry("EMAIL_ADDRESS", "email"), Map.entry("WEBSITE_ADDRESS", "website"), Map.entry("PLACE_OF_BIRTH", "birthPlace"),
            Map.entry("ADDR_FULL", "address"), Map.entry("RISK_TOPIC", "topics"), Map.entry("TOPIC", "topics"));
    private static final Map<String, String> COUNTRIES = Map.of("NATIONALITY", "nationality", "CITIZENSHIP", "nationality",
            "COUNTRY_OF_ASSOCIATION", "country", "REGISTRATION_COUNTRY", "jurisdiction", "ADDR_COUNTRY", "country");
    private static final Map<String, String> DATES = Map.of("DATE_OF_BIRTH", "birthDate", "REGISTRATION_DATE", "incorporationDate",
            "DATE_OF_DEATH", "deathDate");
    private static final List<String> ADDRESS_PARTS = List.of("ADDR_LINE1", "ADDR_LINE2", "ADDR_LINE3", "ADDR_CITY", "ADDR_STATE",
            "ADDR_POSTAL_CODE", "ADDR_COUNTRY");
    private static final List<String> NAME_PARTS = List.of("NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "NAME_SUFFIX");
    private static final List<String> NAMES = List.of("NAME_FULL", "NAME_ORG");
    private static final List<String> LABELS = List.of("RECORD_ID", "RECORD_TYPE", "DATA_SOURCE", "GENDER", "LAST_CHANGE", "FIRST_SEEN",
            "LAST_SEEN");

    private final CountryNames countries;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> flat = new LinkedHashMap<>();
    private final List<Map<String, String>> features = new ArrayList<>();

    SenzingRecord(CountryNames countries) {
        this.countries = countries;
    }

    /** Takes an attribute at the top of the record; flat attributes of one usage belong together. */
    void attribute(String name, String value) {
        if (LABELS.contains(name)) {
            labels.put(name, value);
            return;
        }
        known(name).ifPresent(attribute -> {
            String usage = name.substring(0, name.length() - attribute.length());
            flat.computeIfAbsent(usage, unused -> new LinkedHashMap<>()).put(attribute, value);
        });
    }

    private static Optional<String> known(String name) {
        return Stream.of(NAMES, NAME_PARTS, ADDRESS_PARTS, PROPERTIES.keySet(), COUNTRIES.keySet(), DATES.keySet())
                .flatMap(attributes -> attributes.stream()).filter(name::endsWith)
                .filter(attribute -> name.length() == attribute.length() || name.charAt(name.length() - attribute.length() - 1) == '_')
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    void feature(Map<String, String> feature) {
        features.add(feature);
        LABELS.forEach(label -> Optional.ofNullable(feature.get(label)).ifPresent(value -> labels.putIfAbsent(label, value)));
    }

    /** @throws IOException where the record has no id or no name */
    Entity entity() throws IOException {
        String id = label("RECORD_ID");
        EntityDraft draft = new EntityDraft(id, schema());
        flat.forEach((usage, feature) -> {
            feature.putIfAbsent("NAME_TYPE", usage.replace("_", ""));
            features.add(feature);
        });
        features.forEach(feature -> addName(draft, feature));
        features.forEach(feature -> addFeature(draft, feature));
        draft.add("gender", gender(label("GENDER")));
        if (id.isEmpty() || !draft.has("name") && !draft.has("alias")) {
            throw new IOException(id.isEmpty() ? "the record has no RECORD_ID" : "the record has no name");
        }
        Entity entity = draft.build(label("DATA_SOURCE").toLowerCase(Locale.ROOT));
        return new Entity(id, entity.schema(), entity.caption(), entity.properties(),
                entity.datasets(), List.of(), label("FIRST_SEEN"),
                label("LAST_SEEN"), label("LAST_CHANGE"), true);
    }

    private String schema() {
        return switch (label("RECORD_TYPE").toUpperCase(Locale.ROOT)) {
            case "PERSON", "INDIVIDUAL" -> "Person";
            case "ORGANIZATION", "BUSINESS" -> "Organization";
            case "COMPANY" -> "Company";
            case "VESSEL" -> "Vessel";
            case "AIRCRAFT" -> "Airplane";
            case "ADDRESS" -> "Address";
            default -> "LegalEntity";
        };
    }

    private static void addName(EntityDraft draft, Map<String, String> feature) {
        String type = feature.getOrDefault("NAME_TYPE", "").toUpperCase(Locale.ROOT);
        String property = switch (type) {
            case "", "PRIMARY", "NATIVE" -> "name";
            case "FORMER", "PREVIOUS", "FKA" -> "previousName";
            case "WEAK", "LOW" -> "weakAlias";
            default -> "alias";
        };
        NAMES.forEach(name -> draft.add(property, feature.getOrDefault(name, "")));
        draft.add(property, joined(feature, NAME_PARTS, " "));
        if (property.equals("name")) {
            draft.add("firstName", feature.getOrDefault("NAME_FIRST", "")).add("lastName", feature.getOrDefault("NAME_LAST", ""));
        }
    }

    private void addFeature(EntityDraft draft, Map<String, String> feature) {
        feature.forEach((attribute, value) -> {
            if (PROPERTIES.containsKey(attribute)) {
                draft.add(PROPERTIES.getOrDefault(attribute, ""), value);
            } else if (COUNTRIES.containsKey(attribute)) {
                draft.add(COUNTRIES.getOrDefault(attribute, ""), countries.code(value).orElse(value));
            } else if (DATES.containsKey(attribute)) {
                draft.addAll(DATES.getOrDefault(attribute, ""), ListDates.parse(value));
            }
        });
        draft.add("address", joined(feature, ADDRESS_PARTS, ", "));
    }

    private static String joined(Map<String, String> feature, List<String> parts, String between) {
        return String.join(between, parts.stream().map(part -> feature.getOrDefault(part, "")).filter(part -> !part.isBlank()).toList());
    }

    private static String gender(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "M", "MALE" -> "male";
            case "F", "FEMALE" -> "female";
            default -> value.toLowerCase(Locale.ROOT);
        };
    }

    private String label(String name) {
        return labels.getOrDefault(name, "").strip();
    }
}
