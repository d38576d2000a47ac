package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The usual declensions of a language, by which the lemma of a word is guessed that no dictionary has. Immutable. */
final class Paradigms {

    private static final int LONGEST_ENDING = 6;

    private final Map<String, List<Ending>> endings;

    private Paradigms(Map<String, List<Ending>> endings) {
        this.endings = endings;
    }

    private record Ending(boolean ofName, PartOfSpeech pos, String lemmaEnding, long cells, int traits, Stem stem, double prior) {
    }

    private enum Stem {
        CONSONANT, VOWEL, VELAR, HARD, ANY;

        boolean allows(char last) {
            boolean vowel = "аеиіоуюяєїыэёaeiouyąęó".indexOf(last) >= 0;
            boolean velar = "гкхжшчщgk".indexOf(last) >= 0;
            return switch (this) {
                case CONSONANT -> !vowel;
                case VOWEL -> vowel;
                case VELAR -> velar;
                case HARD -> !vowel && !velar;
                case ANY -> true;
            };
        }
    }

    /** Reads {@code paradigms.tsv} of the language. */
    static Paradigms read(Path dictionaries, Language language) {
        Map<String, List<Ending>> endings = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(dictionaries.resolve(language.code()).resolve("paradigms.tsv"), 6, 6)) {
            try {
                add(row, endings);
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
                throw row.invalid(String.valueOf(e.getMessage()));
            }
        }
        return new Paradigms(endings);
    }

    private static void add(TabbedFile.Row row, Map<String, List<Ending>> endings) {
        Map<String, Long> cells = new LinkedHashMap<>();
        Map<String, Integer> traits = new LinkedHashMap<>();
        for (String form : row.get(5).split(" ")) {
            int colon = form.indexOf(':');
            String what = form.substring(0, colon);
            String ending = form.substring(colon + 1);
            cells.merge(ending, PARADIGM_CELLS.getOrDefault(what, 0L) & slots(row.get(1)), (a, b) -> a | b);
            traits.merge(ending, PARADIGM_TRAITS.getOrDefault(what, 0), (a, b) -> a | b);
        }
        boolean name = row.get(0).equals("PROPN");
        cells.forEach((ending, set) -> endings.computeIfAbsent(ending, e -> new ArrayList<>())
                .add(new Ending(name, PartOfSpeech.valueOf(row.get(0)), row.get(2), set, traits.getOrDefault(ending, 0),
                        Stem.valueOf(row.get(3)), Double.parseDouble(row.get(4)))));
    }

    private static final Map<String, Long> PARADIGM_CELLS = Map.of("nom", case_(1), "gen", case_(2), "dat", case_(4), "acc", case_(8),
            "ins", case_(16), "loc", case_(32), "voc", case_(64));
    private static final Map<String, Integer> PARADIGM_TRAITS = Map.of("inf", Trait.INFINITIVE.bit(), "past",
            Trait.FINITE.bit() | Trait.PAST.bit(), "pres", Trait.FINITE.bit(), "conv", Trait.CONVERB.bit());

    private static long case_(int bits) {
        return Cells.of(bits, Cells.ALL_SLOTS);
    }

    private static long slots(String letters) {
        int slots = 0;
        for (int i = 0; i < letters.length(); i++) {
            slots |= switch (letters.charAt(i)) {
                case 'm' -> 1 << Cells.MASCULINE_ANIMATE;
                case 'i' -> 1 << Cells.MASCULINE_INANIMATE;
                case 'f' -> Cells.FEMININE_SLOT;
                case 'n' -> Cells.NEUTER_SLOT;
                case 'p' -> Cells.PLURAL_SLOTS;
                case '-' -> 0;
                default -> throw new IllegalArgumentException("no gender " + letters);
            };
        }
        return Cells.of(Cells.ALL_CASES, slots);
    }

    /**
     * The candidates that the endings of a word allow, the likeliest not first.
     *
     * @param word in plain lower or title case
     * @param name whether it is written as a name
     */
    List<Candidate> guess(String word, boolean name) {
        List<Candidate> candidates = new ArrayList<>();
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 0; length--) {
            String stem = word.substring(0, word.length() - length);
            for (Ending ending : endings.getOrDefault(word.substring(word.length() - length), List.of())) {
                if (ending.ofName == name && ending.stem.allows(Character.toLowerCase(stem.charAt(stem.length() - 1)))) {
                    candidates.add(new Candidate(stem + ending.lemmaEnding, ending.pos, ending.cells, ending.traits, NameKind.NONE,
                            ending.prior + 0.15 * length));
                }
            }
        }
        return candidates;
    }
}
