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

/** Reads OFAC's {@code sdn.xml} (and {@code consolidated.xml} of the same form); ids are {@code ofac-<uid>}, as those of the CSV list. */
public final class OfacXmlReader implements EntityReader {

    static final String ROOT = "sdnList";

    private final OfacRemarks remarks;
    private final CountryNames countries;

    public OfacXmlReader(OfacRemarkLabels labels, CountryNames countries) {
        this.remarks = new OfacRemarks(labels, countries);
        this.countries = countries;
    }

    @Override
    public String format() {
        return "ofac-xml";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        String file = String.valueOf(source.getFileName());
        XmlSource.records(source, Map.of("sdnEntry", (entry, line) -> read(entry, file, line, sink)));
    }

    private void read(XmlElement entry, String file, long line, EntitySink sink) {
        String number = entry.text("uid");
        String name = name(entry);
        if (number.isEmpty() || name.isEmpty()) {
            sink.rejected(new BadRow(file, line, number.isEmpty() ? "no uid" : "no name"));
            return;
        }
        String schema = schema(entry.text("sdnType"));
        EntityDraft draft = new EntityDraft("ofac-" + number, schema).add("name", name);
        if (schema.equals("Person")) {
            draft.add("firstName", entry.text("firstName")).add("lastName", entry.text("lastName")).add("title", entry.text("title"));
        } else {
            draft.add("notes", entry.text("title"));
        }
        entry.all("akaList", "aka").forEach(other -> draft.add(otherName(other), name(other)));
        entry.all("programList", "program").forEach(programme -> draft.add("programId", programme.content()));
        draft.add("topics", "sanction");
        entry.all("idList", "id").forEach(id -> remarks.readClause(id.text("idType") + " " + id.text("idNumber"), draft));
        addBirth(entry, draft);
        entry.all("nationalityList", "nationality").forEach(item -> addCountry(draft, "nationality", item.text("country")));
        entry.all("citizenshipList", "citizenship").forEach(item -> addCountry(draft, "nationality", item.text("country")));
        entry.all("addressList", "address").forEach(address -> addAddress(draft, address));
        entry.children("vesselInfo").forEach(vessel -> addVessel(draft, vessel));
        remarks.read(entry.text("remarks"), draft);
        sink.entity(draft.build(""));
    }

    private static String schema(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> "Person";
            case "vessel" -> "Vessel";
            case "aircraft" -> "Airplane";
            default -> "Organization";
        };
    }

    private static String name(XmlElement element) {
        return (element.text("firstName") + " " + element.text("lastName")).strip();
    }

    private static String otherName(XmlElement other) {
        if (other.text("category").equalsIgnoreCase("weak")) {
            return "weakAlias";
        }
        return other.text("type").equalsIgnoreCase("f.k.a.") ? "previousName" : "alias";
    }

    private static void addBirth(XmlElement entry, EntityDraft draft) {
        for (XmlElement birth : entry.all("dateOfBirthList", "dateOfBirthItem", "dateOfBirth")) {
            List<String> dates = ListDates.parse(birth.content());
            draft.addAll(dates.isEmpty() ? "notes" : "birthDate", dates.isEmpty() ? List.of(birth.content()) : dates);
        }
        entry.all("placeOfBirthList", "placeOfBirthItem", "placeOfBirth").forEach(place -> draft.add("birthPlace", place.content()));
    }

    private void addAddress(EntityDraft draft, XmlElement address) {
        draft.add("address", String.join(", ", Stream.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode",
                "country").map(address::text).filter(part -> !part.isEmpty()).toList()));
        addCountry(draft, "country", address.text("country"));
    }

    private void addCountry(EntityDraft draft, String property, String name) {
        countries.code(name).ifPresentOrElse(code -> draft.add(property, code), () -> draft.add("notes", name));
    }

    private static void addVessel(EntityDraft draft, XmlElement vessel) {
        draft.add("callSign", vessel.text("callSign")).add("type", vessel.text("vesselType")).add("flag", vessel.text("vesselFlag"));
        draft.add("deadweightTonnage", vessel.text("tonnage")).add("grossRegisteredTonnage", vessel.text("grossRegisteredTonnage"));
        draft.add("notes", vessel.text("vesselOwner"));
    }
}
