package dev.textscreen.pipeline.normalization.morphology;

import dev.textscreen.pipeline.language.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers dictionary lines of one form into an entry, in the order of the dictionary. */
final class EntryBuilder {

    private final Set<Reading> readings = new LinkedHashSet<>();
    private final List<Analysis> analyses = new ArrayList<>();

    void add(String lemma, List<TagMeaning> meanings, int extraTraits, int frequency) {
        for (TagMeaning meaning : meanings) {
            Analysis analysis = new Analysis(lemma, pos(lemma, meaning), meaning.cells(), meaning.traits() | extraTraits, meaning.name(),
                    frequency);
            merge(analysis);
            addReadings(analysis);
        }
    }

    /** The Polish dictionary tells names from other nouns by the capital of the lemma alone. */
    private static PartOfSpeech pos(String lemma, TagMeaning meaning) {
        return meaning.pos() == PartOfSpeech.NOUN && !lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0))
                ? PartOfSpeech.PROPN
                : meaning.pos();
    }

    /** @param rarity of the form, see {@link Standing} */
    WordEntry build(String form, int rarity) {
        return analyses.isEmpty()
                ? WordEntry.UNKNOWN
                : new WordEntry(List.copyOf(readings), List.copyOf(analyses), standing(form, rarity));
    }

    private Standing standing(String form, int rarity) {
        boolean name = true;
        boolean used = false;
        boolean base = false;
        for (Analysis analysis : analyses) {
            name &= analysis.pos() == PartOfSpeech.PROPN;
            used |= !analysis.is(Trait.RARE);
            base |= analysis.lemma().equalsIgnoreCase(form);
        }
        return new Standing(true, name, base, used ? rarity : Standing.RAREST);
    }

    private void merge(Analysis analysis) {
        for (int i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).sameWord(analysis)) {
                analyses.set(i, analyses.get(i).withCells(analysis.cells()));
                return;
            }
        }
        analyses.add(analysis);
    }

    /** One reading a case and gender; animate and inanimate fall together. */
    private void addReadings(Analysis analysis) {
        if (analysis.cells() == 0) {
            readings.add(new Reading(analysis.lemma(), analysis.pos(), analysis.features(0)));
            return;
        }
        for (GrammaticalCase grammaticalCase : GrammaticalCase.values()) {
            long inCase = analysis.cells() & Cells.of(grammaticalCase);
            if (inCase == 0) {
                continue;
            }
            if (Cells.slots(inCase) == Cells.ALL_SLOTS || Cells.slots(inCase) == Cells.SINGULAR_SLOTS) {
                readings.add(new Reading(analysis.lemma(), analysis.pos(), analysis.features(inCase)));
                continue;
            }
            for (int slots : new int[]{Cells.MASCULINE_SLOTS, Cells.FEMININE_SLOT, Cells.NEUTER_SLOT, Cells.PLURAL_SLOTS}) {
                long cells = inCase & Cells.of(Cells.ALL_CASES, slots);
                if (cells != 0) {
                    readings.add(new Reading(analysis.lemma(), analysis.pos(), analysis.features(cells)));
                }
            }
        }
    }
}
