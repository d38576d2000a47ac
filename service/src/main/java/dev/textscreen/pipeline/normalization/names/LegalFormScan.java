package dev.textscreen.pipeline.normalization.names;

import java.util.Locale;
import java.util.Optional;

/** Finds a legal form that begins at a word of the row, however tokens cut its dots and spaces. */
final class LegalFormScan {

    private static final int LONGEST = 16;
    private static final int CASE_COUNTS = 4;

    private final LegalForms forms;

    LegalFormScan(LegalForms forms) {
        this.forms = forms;
    }

    /** A form and the word past its last. */
    record Found(LegalForm form, int from, int to) {
    }

    /** The longest form that begins here. */
    Optional<Found> at(WordRow row, int index) {
        if (!row.get(index).isWord() || !forms.begins(LegalForms.key(row.get(index).text()))) {
            return Optional.empty();
        }
        StringBuilder spelling = new StringBuilder();
        Found found = null;
        for (int to = index; to < Math.min(row.size(), index + LONGEST); to++) {
            String part = row.get(to).text();
            if (row.get(to).is(',') && !spelling.toString().toLowerCase(Locale.ROOT).endsWith("co.") && to > index) {
                break;
            }
            spelling.append(part);
            String key = LegalForms.key(spelling.toString());
            if (!forms.begins(key)) {
                break;
            }
            Optional<LegalForm> form = row.get(to).is(',') ? Optional.empty() : find(spelling.toString(), key);
            if (form.isPresent()) {
                found = new Found(form.get(), index, to + 1);
            }
        }
        return Optional.ofNullable(found).map(f -> withoutClosingDot(row, f));
    }

    /** Short forms only count as they are written in the list: "AS" is a form, "as" is a word. */
    private Optional<LegalForm> find(String spelling, String key) {
        if (key.length() > CASE_COUNTS) {
            return forms.find(spelling);
        }
        return forms.findExact(spelling);
    }

    /** The dot of "Ltd." that ends the sentence is no part of the form; that of "z o.o." is. */
    private static Found withoutClosingDot(WordRow row, Found found) {
        int last = found.to - 1;
        boolean dot = last > found.from && row.get(last).is('.');
        boolean dots = false;
        for (int i = found.from; i < last; i++) {
            dots |= row.get(i).text().indexOf('.') >= 0;
        }
        boolean ends = found.to == row.size() || row.get(found.to).sentence() != row.get(last).sentence();
        return dot && ends && !dots ? new Found(found.form, found.from, last) : found;
    }
}
