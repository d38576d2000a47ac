package dev.textscreen.pipeline.normalization.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The listed legal forms, looked up by any of their spellings without regard to case, dots and spaces. */
public final class LegalForms {

    private static final int COLUMNS = 5;

    private final List<LegalForm> all;
    private final Map<String, LegalForm> bySpelling = new HashMap<>();
    private final Map<String, LegalForm> byExactSpelling = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    public LegalForms(List<LegalForm> forms) {
        this.all = List.copyOf(forms);
        for (LegalForm form : all) {
            form.abbreviations().forEach(spelling -> add(spelling, form));
            form.spelledOut().forEach(spelling -> add(spelling, form));
        }
    }

    /**
     * Reads {@code common/legal-forms.tsv}.
     *
     * @throws IllegalArgumentException where a row is wrong, with file and line
     */
    public static LegalForms load(Path dictionaries) {
        List<LegalForm> forms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (TsvTable.Row row : TsvTable.read(dictionaries.resolve("common").resolve("legal-forms.tsv"), COLUMNS)) {
            if (!codes.add(row.cell(0))) {
                throw row.error("the code " + row.cell(0) + " stands twice");
            }
            forms.add(new LegalForm(row.cell(0), row.list(1, ','), position(row), row.list(3, ';'), row.list(4, ';')));
        }
        return new LegalForms(forms);
    }

    private static LegalForm.Position position(TsvTable.Row row) {
        return switch (row.cell(2)) {
            case "before" -> LegalForm.Position.BEFORE;
            case "trader" -> LegalForm.Position.TRADER;
            case "after" -> LegalForm.Position.AFTER;
            case "both" -> LegalForm.Position.BOTH;
            default -> throw row.error("position is " + row.cell(2) + ", not before, after, both or trader");
        };
    }

    private void add(String spelling, LegalForm form) {
        String key = key(spelling);
        bySpelling.putIfAbsent(key, form);
        byExactSpelling.putIfAbsent(exact(spelling), form);
        for (int end = 1; end <= key.length(); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    public List<LegalForm> all() {
        return all;
    }

    /** The form with this spelling. */
    public Optional<LegalForm> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)));
    }

    /** The form with this spelling in these capitals and small letters. */
    Optional<LegalForm> findExact(String spelling) {
        return Optional.ofNullable(byExactSpelling.get(exact(spelling)));
    }

    /** Of two letters the dots count too: "A.B." are somebody's initials, "AB" is a form. */
    private static String exact(String spelling) {
        String letters = withoutDots(spelling);
        boolean dotted = letters.length() == 2 && spelling.indexOf('.') > 0 && spelling.indexOf('.') < spelling.length() - 1;
        return dotted ? letters + '.' : letters;
    }

    /** Whether some spelling begins with these characters, dots and spaces left out. */
    boolean begins(String key) {
        return beginnings.contains(key);
    }

    /** The spelling without case, dots, commas and spaces. */
    static String key(String spelling) {
        return withoutDots(spelling).toLowerCase(Locale.ROOT);
    }

    private static String withoutDots(String spelling) {
        int first = 0;
        while (first < spelling.length() && !isLeftOut(spelling.charAt(first))) {
            first++;
        }
        if (first == spelling.length()) {
            return spelling;
        }
        StringBuilder key = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (!isLeftOut(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static boolean isLeftOut(char c) {
        return c == '.' || c == ',' || Character.isWhitespace(c);
    }
}
