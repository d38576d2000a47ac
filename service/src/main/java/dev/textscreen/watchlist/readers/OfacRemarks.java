package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the clauses of an OFAC entry's remarks into properties; what no label explains is kept as a note. */
final class OfacRemarks {

    private final OfacRemarkLabels labels;
    private final CountryNames countries;

    OfacRemarks(OfacRemarkLabels labels, CountryNames countries) {
        this.labels = labels;
        this.countries = countries;
    }

    void read(String remarks, EntityDraft draft) {
        String text = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
        for (String part : text.split(";")) {
            String clause = part.strip();
            if (clause.regionMatches(true, 0, "alt. ", 0, 5)) {
                clause = clause.substring(5).strip();
            }
            if (!clause.isEmpty()) {
                readClause(clause, draft);
            }
        }
    }

    void readClause(String clause, EntityDraft draft) {
        Optional<OfacRemarkLabels.Label> found = labels.find(clause);
        if (found.isEmpty()) {
            draft.add("notes", clause);
            return;
        }
        OfacRemarkLabels.Label label = found.get();
        String value = clause.substring(label.words().length()).strip();
        switch (label.form()) {
            case NUMBER -> draft.add(label.property(), number(value));
            case COUNTRY -> addCountry(label.property(), value, draft);
            case DATE -> addDates(label.property(), value, draft);
            case QUOTED -> draft.add(label.property(), unquoted(value));
            case TEXT -> draft.add(label.property(), value);
            case SKIP -> draft.add("notes", clause);
        }
    }

    private void addCountry(String property, String value, EntityDraft draft) {
        countries.code(value).ifPresentOrElse(code -> draft.add(property, code), () -> draft.add("notes", value));
    }

    private static void addDates(String property, String value, EntityDraft draft) {
        List<String> dates = ListDates.parse(value);
        if (dates.isEmpty()) {
            draft.add("notes", value);
        }
        draft.addAll(property, dates);
    }

    private static String unquoted(String value) {
        int first = value.indexOf('\'');
        int last = value.lastIndexOf('\'');
        return first >= 0 && last > first ? value.substring(first + 1, last) : value;
    }

    /** Cuts what stands around a number: a leading "# " or "(RU)", a country in parentheses behind it, and how long it is valid. */
    static String number(String value) {
        String number = value.startsWith("#") ? value.substring(1).strip() : value;
        if (number.startsWith("(") && number.indexOf(')') > 0 && !number.startsWith("(+") && !isDigit(number, 1)) {
            number = number.substring(number.indexOf(')') + 1).strip();
        }
        for (String end : List.of(" (", " issued ", " expires ", " Expires ")) {
            int at = number.indexOf(end);
            if (at > 0 && !(end.equals(" (") && isDigit(number, at + 2))) {
                number = number.substring(0, at);
            }
        }
        return number.toLowerCase(Locale.ROOT).startsWith("no. ") ? number.substring(4) : number;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
