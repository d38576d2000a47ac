package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row of {@code surname-endings.tsv}: how names with a lemma ending decline.
 *
 * @param before letters of which one stands before the ending; empty for any
 * @param lemmas the ending of the nominative singular; of a plural paradigm the masculine and the feminine one
 */
record Paradigm(Kind kind, List<Gender> genders, String before, List<String> lemmas, Map<GrammaticalCase, List<String>> endings,
        double weight) {

    private static final List<GrammaticalCase> CASES = List.of(GrammaticalCase.NOMINATIVE, GrammaticalCase.GENITIVE,
            GrammaticalCase.DATIVE, GrammaticalCase.ACCUSATIVE, GrammaticalCase.INSTRUMENTAL, GrammaticalCase.LOCATIVE,
            GrammaticalCase.VOCATIVE);
    private static final int FIRST_CASE = 4;
    private static final String FLEETING = "оеєoeóęą";

    /** What kind of name declines so. */
    enum Kind {
        SURNAME, GIVEN, PATRONYMIC, ANY
    }

    static Paradigm of(TsvTable.Row row) {
        boolean plural = row.cell(1).equals("p");
        List<String> lemmas = row.list(3, '|').stream().map(Paradigm::ending).toList();
        if (lemmas.size() != (plural ? 2 : 1)) {
            throw row.error("a plural needs two lemma endings, a singular one");
        }
        Map<GrammaticalCase, List<String>> endings = new EnumMap<>(GrammaticalCase.class);
        for (int i = 0; i < CASES.size(); i++) {
            String cell = row.cell(FIRST_CASE + i);
            endings.put(CASES.get(i),
                    cell.equals("=") ? lemmas : row.list(FIRST_CASE + i, '|').stream().map(Paradigm::ending).toList());
        }
        return new Paradigm(kind(row), genders(row), row.cell(2).equals("*") ? "" : row.cell(2), lemmas, endings, weight(row));
    }

    boolean plural() {
        return lemmas.size() > 1;
    }

    /** Whether foreign surnames decline so: no vowel comes or goes, and none but -a is an ending. */
    boolean isRegular() {
        return kind == Kind.ANY && (lemmas.getFirst().isEmpty() || FLEETING.indexOf(lemmas.getFirst().charAt(0)) < 0);
    }

    /** Whether the name without the ending can take it. */
    boolean accepts(String name, int endingLength) {
        int stem = name.length() - endingLength;
        return stem > 0 && (before.isEmpty() || before.indexOf(name.charAt(stem - 1)) >= 0);
    }

    private static String ending(String cell) {
        return cell.equals("0") ? "" : cell;
    }

    private static Kind kind(TsvTable.Row row) {
        return switch (row.cell(0)) {
            case "s" -> Kind.SURNAME;
            case "g" -> Kind.GIVEN;
            case "p" -> Kind.PATRONYMIC;
            case "x" -> Kind.ANY;
            default -> throw row.error("kind is " + row.cell(0) + ", not s, g, p or x");
        };
    }

    private static List<Gender> genders(TsvTable.Row row) {
        return switch (row.cell(1)) {
            case "m" -> List.of(Gender.MASCULINE);
            case "f" -> List.of(Gender.FEMININE);
            case "mf", "p" -> List.of(Gender.MASCULINE, Gender.FEMININE);
            default -> throw row.error("gender is " + row.cell(1) + ", not m, f, mf or p");
        };
    }

    private static double weight(TsvTable.Row row) {
        try {
            return Double.parseDouble(row.cell(11));
        } catch (NumberFormatException e) {
            throw row.error("not a weight: " + row.cell(11));
        }
    }
}
