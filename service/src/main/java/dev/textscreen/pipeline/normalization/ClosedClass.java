package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Analysis;
import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readings of pronouns, particles, conjunctions and other words of which a language has few. Immutable. */
final class ClosedClass {

    /** Possessives that are not declined, which some dictionaries have as forms of the personal pronoun only. */
    private static final Set<String> POSSESSIVES = Set.of("його", "її", "їх", "его", "ее", "их");

    private final Map<String, List<Row>> byForm;

    private ClosedClass(Map<String, List<Row>> byForm) {
        this.byForm = byForm;
    }

    private record Row(String lemma, PartOfSpeech pos, double preference, int traits) {
    }

    static ClosedClass read(Path dictionaries, Language language) {
        Map<String, List<Row>> byForm = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve(language.code()).resolve("closed-class.tsv"), 3, 5)) {
            for (String form : row.get(0).split(" ")) {
                Row reading = parse(row, row.get(2).equals("=") ? form : row.get(2));
                byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(reading);
            }
        }
        return new ClosedClass(byForm);
    }

    private static Row parse(TabbedFile.Row row, String lemma) {
        try {
            int traits = 0;
            for (String trait : row.get(4).split(" ")) {
                traits |= trait.isEmpty() ? 0 : Trait.valueOf(trait).bit();
            }
            double preference = row.get(3).isEmpty() ? 0 : Double.parseDouble(row.get(3));
            return new Row(lemma, PartOfSpeech.valueOf(row.get(1)), preference, traits);
        } catch (IllegalArgumentException e) {
            throw row.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Whether a lower-case form is listed and none of its readings is a name. */
    boolean isNoName(String lower) {
        List<Row> rows = byForm.get(lower);
        return rows != null && rows.stream().noneMatch(row -> row.pos == PartOfSpeech.PROPN);
    }

    /** The candidates of a lower-case form, with the cells of the dictionary's readings; none where the form is not listed. */
    List<Candidate> candidates(String lower, List<Analysis> analyses) {
        List<Candidate> candidates = new ArrayList<>();
        for (Row row : byForm.getOrDefault(lower, List.of())) {
            candidates.add(candidate(row, analyses));
        }
        return candidates;
    }

    private static Candidate candidate(Row row, List<Analysis> analyses) {
        long cells = 0;
        int traits = row.traits;
        boolean exact = analyses.stream().anyMatch(a -> fits(row, a) && sameLemma(row, a));
        for (Analysis analysis : analyses) {
            if (fits(row, analysis) && (!exact || sameLemma(row, analysis))) {
                cells |= analysis.cells();
                traits |= analysis.traits() & ~Trait.RARE.bit() & ~Trait.OTHER_CASE.bit();
            }
        }
        boolean inflected = row.pos == PartOfSpeech.PRON || row.pos == PartOfSpeech.DET;
        if (row.pos == PartOfSpeech.DET && POSSESSIVES.contains(row.lemma)) {
            cells = Cells.ALL;
        }
        return new Candidate(row.lemma, row.pos, cells == 0 && inflected ? Cells.ALL : cells, traits, NameKind.NONE, row.preference);
    }

    private static boolean sameLemma(Row row, Analysis analysis) {
        return row.lemma.equals(analysis.lemma().replace('ё', 'е'));
    }

    /** Words that agree or stand for nouns lend each other their cells; so do verbs and auxiliaries. */
    private static boolean fits(Row row, Analysis analysis) {
        return switch (row.pos) {
            case PRON, DET, NUM, ADJ, NOUN -> switch (analysis.pos()) {
                case PRON, DET, NUM, ADJ, NOUN -> true;
                default -> false;
            };
            case VERB, AUX -> analysis.pos() == PartOfSpeech.VERB || analysis.pos() == PartOfSpeech.AUX;
            default -> false;
        };
    }
}
