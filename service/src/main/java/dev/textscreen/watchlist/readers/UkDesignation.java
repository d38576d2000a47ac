package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntitySink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One entry of a UK list while its rows are collected. The two lists and their forms call the same fields almost the same, so a field is
 * found by the letters and digits of its name ({@code Name 6}, {@code D.O.B}, {@code Nationality(/ies)}).
 */
final class UkDesignation {

    private static final Map<String, String> NUMBERS = Map.of("passportnumber", "passportNumber", "nationalidentificationnumber",
            "idNumber", "nationalidentifiernumber", "idNumber", "businessregistrationnumber", "registrationNumber",
            "businessregistrationnumbers", "registrationNumber", "imonumber", "imoNumber", "hullidentificationnumberhin", "serialNumber");
    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("title", "title"), Map.entry("position", "position"),
            Map.entry("otherinformation", "notes"), Map.entry("ukstatementofreasons", "notes"), Map.entry("regime", "programId"),
            Map.entry("regimename", "programId"), Map.entry("phonenumber", "phone"), Map.entry("emailaddress", "email"),
            Map.entry("website", "website"), Map.entry("typeofship", "type"), Map.entry("tonnageofship", "deadweightTonnage"),
            Map.entry("currentbelievedflagofship", "flag"), Map.entry("parentcompany", "parent"),
            Map.entry("unreferencenumber", "recordId"), Map.entry("ofsigroupid", "recordId"));
    private static final Map<String, String> COUNTRIES = Map.of("nationality", "nationality", "nationalityies", "nationality", "country",
            "country", "addresscountry", "country");

    private final EntityDraft draft;
    private final boolean person;
    private final CountryNames countries;
    private final long line;

    /** @param kind Individual, Entity or Ship */
    UkDesignation(String id, String kind, long line, CountryNames countries) {
        String schema = switch (kind.toLowerCase(Locale.ROOT)) {
            case "individual" -> "Person";
            case "ship" -> "Vessel";
            default -> "Organization";
        };
        this.draft = new EntityDraft(id, schema).add("topics", "sanction");
        this.person = schema.equals("Person");
        this.line = line;
        this.countries = countries;
    }

    /** The id of the entry that the fields belong to: {@code uksl-<Unique ID>}, else {@code ofsi-<Group ID>}, else empty. */
    static String id(UkFields fields) {
        String unique = fields.first("uniqueid");
        String group = fields.first("groupid");
        return !unique.isEmpty() ? "uksl-" + unique : group.isEmpty() ? "" : "ofsi-" + group;
    }

    static String kind(UkFields fields) {
        return fields.first("grouptype", "individualentityship", "designationtype");
    }

    void take(UkFields fields) {
        takeName(fields);
        NUMBERS.forEach((field, property) -> each(fields, field).forEach(number -> draft.add(property, number)));
        TEXTS.forEach((field, property) -> each(fields, field).forEach(text -> draft.add(property, text)));
        COUNTRIES.forEach((field, property) -> each(fields, field).forEach(name -> addCountry(property, name)));
        each(fields, "gender").forEach(gender -> draft.add("gender", gender.toLowerCase(Locale.ROOT)));
        each(fields, "dob").forEach(this::addBirth);
        draft.add("birthPlace", fields.joined(", ", "townofbirth", "countryofbirth"));
        draft.add("address", fields.joined(", ", "address1", "address2", "address3", "address4", "address5", "address6", "addressline1",
                "addressline2", "addressline3", "addressline4", "addressline5", "addressline6", "postzipcode", "addresspostalcode",
                "country", "addresscountry"));
        fields.values("lastupdated").stream().flatMap(date -> dates(date).stream()).forEach(date -> draft.add("modifiedAt", date));
    }

    void handTo(EntitySink sink, String file) {
        if (Stream.of("name", "alias", "previousName", "weakAlias").anyMatch(draft::has)) {
            sink.entity(draft.build(""));
        } else {
            sink.rejected(new BadRow(file, line, "no name"));
        }
    }

    private void takeName(UkFields fields) {
        String name = fields.joined(" ", "name1", "name2", "name3", "name4", "name5", "name6");
        String property = nameProperty(fields);
        draft.add(property, name);
        if (person && property.equals("name")) {
            draft.add("firstName", fields.first("name1")).add("lastName", fields.first("name6"));
        }
        fields.values("namenonlatinscript").forEach(spelling -> draft.add("alias", spelling));
    }

    private static String nameProperty(UkFields fields) {
        if (fields.first("aliasquality", "aliasstrength").toLowerCase(Locale.ROOT).startsWith("low")) {
            return "weakAlias";
        }
        return switch (fields.first("aliastype", "nametype").toLowerCase(Locale.ROOT)) {
            case "", "primary name" -> "name";
            case "fka", "f.k.a" -> "previousName";
            default -> "alias";
        };
    }

    private static List<String> each(UkFields fields, String field) {
        return fields.values(field).stream().flatMap(value -> CellValues.numbered(value).stream()).toList();
    }

    private void addCountry(String property, String name) {
        countries.code(name).ifPresentOrElse(code -> draft.add(property, code), () -> draft.add("notes", name));
    }

    private void addBirth(String words) {
        List<String> dates = dates(words);
        draft.addAll(dates.isEmpty() ? "notes" : "birthDate", dates.isEmpty() ? List.of(words) : dates);
    }

    /** Dates of the UK's lists: {@code 28/01/1965}, and with {@code 00} or {@code dd} and {@code mm} for what is not known. */
    static List<String> dates(String words) {
        String[] parts = words.strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (parts.length != 3 || !unknown(parts[0])) {
            return ListDates.parse(words);
        }
        return ListDates.parse(unknown(parts[1]) ? parts[2] : parts[1] + "/" + parts[2]);
    }

    private static boolean unknown(String part) {
        return part.equals("00") || part.equals("dd") || part.equals("mm");
    }
}
