package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import dev.textscreen.watchlist.EntitySink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One subject of the EU's list while its names, births, papers and addresses are collected. */
final class EuSubject {

    private final EntityDraft draft;
    private final boolean person;
    private final CountryNames countries;

    /** @param kind the classification code: P for a person, anything else for an enterprise */
    EuSubject(String logicalId, String kind, CountryNames countries) {
        this.person = kind.toUpperCase(Locale.ROOT).startsWith("P");
        this.draft = new EntityDraft("eu-" + logicalId, person ? "Person" : "Organization").add("topics", "sanction");
        this.countries = countries;
    }

    void record(String euReference, String unitedNationsId) {
        draft.add("recordId", euReference).add("recordId", unitedNationsId);
    }

    /** Takes a child of the subject, its values in attributes as the XML form has them. */
    void take(XmlElement child) {
        switch (child.name()) {
            case "nameAlias" -> takeName(child);
            case "birthdate" -> takeBirth(child);
            case "citizenship" -> addCountry("nationality", child);
            case "address" -> takeAddress(child);
            case "identification" -> takePaper(child);
            case "regulation" -> draft.add("programId", child.attribute("programme"));
            case "remark" -> draft.add("notes", child.content());
            default -> {
            }
        }
    }

    void handTo(EntitySink sink, String file, long line) {
        if (draft.has("name") || draft.has("alias") || draft.has("weakAlias")) {
            sink.entity(draft.build(""));
        } else {
            sink.rejected(new BadRow(file, line, "no name"));
        }
    }

    private void takeName(XmlElement name) {
        boolean strong = !name.attribute("strong").equalsIgnoreCase("false");
        String property = strong ? draft.has("name") ? "alias" : "name" : "weakAlias";
        String whole = name.attribute("wholeName");
        draft.add(property, whole.isBlank() ? joined(name, " ", "firstName", "middleName", "lastName") : whole);
        if (property.equals("name")) {
            draft.add("firstName", name.attribute("firstName")).add("lastName", name.attribute("lastName"));
        }
        draft.add("title", name.attribute("title")).add("position", name.attribute("function"));
        switch (name.attribute("gender").toUpperCase(Locale.ROOT)) {
            case "M" -> draft.add("gender", "male");
            case "F" -> draft.add("gender", "female");
            default -> {
            }
        }
    }

    private void takeBirth(XmlElement birth) {
        draft.add("birthPlace", joined(birth, ", ", "place", "city", "region", "countryDescription"));
        String calendar = birth.attribute("calendarType");
        String words = birthWords(birth);
        List<String> dates = calendar.isEmpty() || calendar.equalsIgnoreCase("GREGORIAN") ? ListDates.parse(words) : List.of();
        draft.addAll(dates.isEmpty() ? "notes" : "birthDate", dates.isEmpty() ? List.of(words) : dates);
    }

    private static String birthWords(XmlElement birth) {
        String circa = birth.attribute("circa").equalsIgnoreCase("true") ? "circa " : "";
        String from = birth.attribute("yearRangeFrom");
        if (!birth.attribute("birthdate").isBlank()) {
            return circa + birth.attribute("birthdate");
        }
        if (!from.isBlank()) {
            return from + " to " + birth.attribute("yearRangeTo");
        }
        String month = birth.attribute("monthOfYear");
        String day = birth.attribute("dayOfMonth");
        if (month.isBlank()) {
            return birth.attribute("year").isBlank() ? "" : circa + birth.attribute("year");
        }
        return circa + birth.attribute("year") + "-" + two(month) + (day.isBlank() ? "" : "-" + two(day));
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private void takeAddress(XmlElement address) {
        draft.add("address", joined(address, ", ", "street", "poBox", "place", "city", "zipCode", "region", "countryDescription"));
        addCountry("country", address);
        for (XmlElement contact : address.children("contactInfo")) {
            switch (contact.attribute("key").toUpperCase(Locale.ROOT)) {
                case "EMAIL" -> draft.add("email", contact.attribute("value"));
                case "PHONE" -> draft.add("phone", contact.attribute("value"));
                case "WEB" -> draft.add("website", contact.attribute("value"));
                default -> draft.add("notes", contact.attribute("value"));
            }
        }
    }

    private void takePaper(XmlElement paper) {
        String number = paper.attribute("number").isBlank() ? paper.attribute("latinNumber") : paper.attribute("number");
        String property = switch (paper.attribute("identificationTypeCode").toLowerCase(Locale.ROOT)) {
            case "passport", "diplomaticpassport", "traveldoc" -> "passportNumber";
            case "fiscalcode", "taxid" -> "taxNumber";
            case "ssn" -> "socialSecurityNumber";
            case "swiftbic" -> "swiftBic";
            case "imo" -> "imoNumber";
            case "regnumber" -> "registrationNumber";
            default -> person ? "idNumber" : "registrationNumber";
        };
        draft.add(property, number);
    }

    private void addCountry(String property, XmlElement element) {
        String code = element.attribute("countryIso2Code");
        String name = element.attribute("countryDescription");
        countries.code(code).or(() -> countries.code(name)).ifPresent(found -> draft.add(property, found));
    }

    private static String joined(XmlElement element, String between, String... attributes) {
        return String.join(between, Stream.of(attributes).map(attribute -> element.attribute(attribute).strip())
                .filter(part -> !part.isEmpty() && !part.equals("UNKNOWN")).toList());
    }
}
