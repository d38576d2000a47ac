package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;

/** Government and agreement as Ukrainian, Russian and Polish share them. Thread-safe. */
final class SlavicRules implements ContextRules {

    private static final long NOMINATIVE = Cells.of(GrammaticalCase.NOMINATIVE);
    private static final long GENITIVE = Cells.of(GrammaticalCase.GENITIVE);
    private static final long ACCUSATIVE = Cells.of(GrammaticalCase.ACCUSATIVE);
    private static final long VOCATIVE = Cells.of(GrammaticalCase.VOCATIVE);
    private static final double GOVERNED = 2;
    private static final double NOT_GOVERNED = -2.5;
    private static final double NO_OBJECT = -2.5;
    private static final double NO_NOUN_AFTER_DETERMINER = -0.9;
    private static final double AGREES = 1.6;
    private static final double DISAGREES = -1;

    private final Prepositions prepositions;

    SlavicRules(Prepositions prepositions) {
        this.prepositions = prepositions;
    }

    @Override
    public double opening(Candidate current) {
        return current.isNominal() && (current.cells() & NOMINATIVE) != 0 ? 0.4 : onlyVocative(current) ? -0.8 : 0;
    }

    @Override
    public double link(Candidate previous, long cells, Candidate current) {
        double score = onlyVocative(current) ? -1.5 : 0;
        return score + switch (previous.pos()) {
            case ADP -> afterPreposition(previous, current);
            case ADJ -> afterAttribute(cells, current);
            case DET -> current.isNominal() ? afterAttribute(cells, current) : NO_NOUN_AFTER_DETERMINER;
            case NOUN, PROPN -> afterNoun(previous, cells, current);
            case PRON -> afterPronoun(cells, current);
            case NUM -> afterNumeral(cells, current);
            case VERB -> previous.isAttributive() ? afterAttribute(cells, current) : afterVerb(previous, current);
            case AUX -> afterVerb(previous, current);
            case PART, ADV -> afterAdverb(previous, current);
            case CCONJ, SCONJ, PUNCT, INTJ, SYM, X -> current.isNominal() && (current.cells() & NOMINATIVE) != 0 ? 0.1 : 0;
        };
    }

    private double afterPreposition(Candidate previous, Candidate current) {
        if (!current.isNominal()) {
            return switch (current.pos()) {
                case PUNCT, SYM, X -> 0;
                case ADV, PART -> -1;
                default -> NO_OBJECT;
            };
        }
        if (current.cells() == 0) {
            return 0;
        }
        return (current.cells() & prepositions.governs(previous.lemma())) != 0 ? GOVERNED : NOT_GOVERNED;
    }

    private static double afterAttribute(long cells, Candidate current) {
        if (!current.isNominal()) {
            return current.isFinite() ? (cells & NOMINATIVE) != 0 ? 0 : -0.4 : current.pos() == PartOfSpeech.ADP ? 0.1 : -0.1;
        }
        if (current.cells() == 0 || cells == 0) {
            return 0;
        }
        if (current.pos() == PartOfSpeech.PRON) {
            return -0.3;
        }
        return (current.cells() & cells) != 0 ? AGREES : DISAGREES;
    }

    private static double afterNoun(Candidate previous, long cells, Candidate current) {
        if (current.pos() == PartOfSpeech.PROPN) {
            return (current.cells() & cells) != 0 ? 0.9 : (current.cells() & GENITIVE) != 0 ? 0.5 : 0;
        }
        if (current.pos() == PartOfSpeech.NOUN) {
            return (current.cells() & GENITIVE) != 0 ? 0.6 : -0.1;
        }
        if (current.isAttributive()) {
            return (current.cells() & (cells | GENITIVE)) != 0 ? 0.4 : 0;
        }
        return current.isFinite() && (cells & NOMINATIVE) != 0
                ? (Cells.slots(current.cells()) & Cells.slots(cells & NOMINATIVE)) != 0 ? 0.6 : -0.5
                : current.isFinite() && previous.pos() == PartOfSpeech.NOUN ? 0.1 : 0;
    }

    private static double afterPronoun(long cells, Candidate current) {
        if (current.isFinite() && (cells & NOMINATIVE) != 0) {
            return (Cells.slots(current.cells()) & Cells.slots(cells & NOMINATIVE)) != 0 ? 0.8 : -0.3;
        }
        return current.pos() == PartOfSpeech.NOUN ? -0.2 : 0;
    }

    private static double afterNumeral(long cells, Candidate current) {
        if (current.pos() == PartOfSpeech.NOUN || current.isAttributive()) {
            return (current.cells() & GENITIVE) != 0 ? 0.8 : cells != 0 && (cells & current.cells()) != 0 ? 0.8 : -0.2;
        }
        return 0;
    }

    private static double afterVerb(Candidate previous, Candidate current) {
        if (current.is(Trait.INFINITIVE)) {
            return 0.6;
        }
        if (current.isFinite()) {
            return previous.pos() == PartOfSpeech.AUX ? 0.1 : -0.6;
        }
        return current.isNominal() && (current.cells() & ~NOMINATIVE & ~VOCATIVE) != 0 ? 0.2 : 0;
    }

    private static double afterAdverb(Candidate previous, Candidate current) {
        if (current.isFinite() || current.is(Trait.INFINITIVE)) {
            return previous.is(Trait.PREDICATIVE) && current.is(Trait.INFINITIVE) ? 0.8 : 0.3;
        }
        return current.pos() == PartOfSpeech.ADJ || current.pos() == PartOfSpeech.ADV ? 0.2 : 0;
    }

    @Override
    public long narrow(Candidate previous, long cells, Candidate current) {
        if (previous.pos() == PartOfSpeech.ADP) {
            return either(current.cells() & prepositions.governs(previous.lemma()), current.cells());
        }
        if (previous.isAttributive()) {
            return either(current.cells() & cells, current.cells());
        }
        if (previous.pos() == PartOfSpeech.NOUN && current.pos() == PartOfSpeech.NOUN) {
            return either(current.cells() & GENITIVE, current.cells());
        }
        if (isName(previous) && current.pos() == PartOfSpeech.PROPN) {
            return either(current.cells() & cells, current.cells());
        }
        if (previous.pos() == PartOfSpeech.VERB && current.isNominal()) {
            return either(current.cells() & ACCUSATIVE, either(current.cells() & ~VOCATIVE, current.cells()));
        }
        return either(current.cells() & ~VOCATIVE, current.cells());
    }

    private static boolean isName(Candidate candidate) {
        return candidate.pos() == PartOfSpeech.PROPN || candidate.pos() == PartOfSpeech.NOUN;
    }

    private static long either(long narrowed, long all) {
        return narrowed != 0 ? narrowed : all;
    }

    private static boolean onlyVocative(Candidate candidate) {
        return candidate.cells() != 0 && (candidate.cells() & ~VOCATIVE) == 0 && !candidate.isFinite();
    }
}
