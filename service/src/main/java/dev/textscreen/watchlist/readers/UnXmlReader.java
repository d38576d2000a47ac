package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the UN Security Council's {@code consolidated.xml}; aliases of low quality become weak ones. */
public final class UnXmlReader implements EntityReader {

    static final String ROOT = "CONSOLIDATED_LIST";

    private final CountryNames countries;

    public UnXmlReader(CountryNames countries) {
        this.countries = countries;
    }

    @Override
    public String format() {
        return "un-xml";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        String file = String.valueOf(source.getFileName());
        XmlSource.records(source, Map.of("INDIVIDUAL", (element, line) -> read(element, "Person", file, line, sink), "ENTITY",
                (element, line) -> read(element, "Organization", file, line, sink)));
    }

    private void read(XmlElement element, String schema, String file, long line, EntitySink sink) {
        String number = element.text("DATAID");
        String name = String.join(" ", Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME").map(element::text)
                .filter(part -> !part.isEmpty()).toList());
        if (number.isEmpty() || name.isEmpty()) {
            sink.rejected(new BadRow(file, line, number.isEmpty() ? "no DATAID" : "no name"));
            return;
        }
        String kind = schema.equals("Person") ? "INDIVIDUAL" : "ENTITY";
        EntityDraft draft = new EntityDraft("un-" + number, schema);
        draft.add("name", name).add("name", element.text("NAME_ORIGINAL_SCRIPT")).add("topics", "sanction");
        draft.add("gender", element.text("GENDER").toLowerCase(Locale.ROOT)).add("programId", element.text("UN_LIST_TYPE"));
        draft.add("recordId", element.text("REFERENCE_NUMBER")).add("notes", element.text("COMMENTS1"));
        element.all("TITLE", "VALUE").forEach(title -> draft.add("title", title.content()));
        element.all("DESIGNATION", "VALUE").forEach(position -> draft.add("position", position.content()));
        element.all("NATIONALITY", "VALUE").forEach(country -> addCountry(draft, "nationality", country.content()));
        element.children(kind + "_ALIAS").forEach(alias -> addAlias(draft, alias));
        element.children(kind + "_ADDRESS").forEach(address -> addAddress(draft, address));
        element.children("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> addBirth(draft, birth));
        element.children("INDIVIDUAL_PLACE_OF_BIRTH")
                .forEach(place -> draft.add("birthPlace", joined(place, "CITY", "STATE_PROVINCE", "COUNTRY")));
        element.children("INDIVIDUAL_DOCUMENT").forEach(document -> addDocument(draft, document));
        element.all("LAST_DAY_UPDATED", "VALUE").forEach(day -> draft.add("modifiedAt", day.content()));
        sink.entity(draft.build(""));
    }

    private static void addAlias(EntityDraft draft, XmlElement alias) {
        String quality = alias.text("QUALITY").toLowerCase(Locale.ROOT);
        String property = quality.equals("low") ? "weakAlias" : quality.equals("f.k.a.") ? "previousName" : "alias";
        for (String name : alias.text("ALIAS_NAME").split(";")) {
            draft.add(property, name);
        }
    }

    private void addAddress(EntityDraft draft, XmlElement address) {
        draft.add("address", joined(address, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"));
        addCountry(draft, "country", address.text("COUNTRY"));
    }

    private void addCountry(EntityDraft draft, String property, String name) {
        if (!name.isEmpty()) {
            countries.code(name).ifPresentOrElse(code -> draft.add(property, code), () -> draft.add("notes", name));
        }
    }

    private static void addBirth(EntityDraft draft, XmlElement birth) {
        boolean exact = !birth.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY");
        String date = birth.text("DATE");
        String from = birth.text("FROM_YEAR");
        if (!date.isEmpty()) {
            draft.addAll("birthDate", ListDates.parse(exact ? date : "circa " + date));
        } else if (!from.isEmpty()) {
            draft.addAll("birthDate", ListDates.parse(from + " to " + birth.text("TO_YEAR")));
        } else {
            draft.addAll("birthDate", ListDates.parse(birth.text("YEAR")));
        }
    }

    private static void addDocument(EntityDraft draft, XmlElement document) {
        String type = (document.text("TYPE_OF_DOCUMENT") + " " + document.text("TYPE_OF_DOCUMENT2")).toLowerCase(Locale.ROOT);
        draft.add(type.contains("passport") ? "passportNumber" : "idNumber", document.text("NUMBER"));
    }

    private static String joined(XmlElement element, String... parts) {
        return String.join(", ", List.of(parts).stream().map(element::text).filter(part -> !part.isEmpty()).toList());
    }
}
