package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import java.util.Set;

/** Pairs of neighbours that only certain words of English make. */
final class EnglishPairs {

    /** Words that weigh the adjective or adverb after them. */
    private static final Set<String> DEGREES = Set.of("as", "more", "most", "less", "least", "much", "so", "too", "very", "right", "well",
            "good");

    /** Prepositions that before a number say that it is not exact. */
    private static final Set<String> ABOUT = Set.of("about", "around", "over", "under", "above", "below");

    private static final Set<String> QUESTIONS = Set.of("how", "why", "when", "where");

    /** Determiners of one thing. */
    private static final Set<String> OF_ONE = Set.of("a", "this", "that", "each", "every", "another", "either", "neither");

    /** Words for how much, which are adjectives where no adjective or adverb follows. */
    private static final Set<String> AMOUNTS = Set.of("more", "most", "less", "least", "much");

    /** Nouns whose content a clause with {@code that} says. */
    private static final Set<String> OF_CONTENT = Set.of("fact", "idea", "evidence", "claim", "hope", "belief", "report", "news", "notion",
            "view", "sign", "chance", "possibility", "doubt", "fear", "proof", "concern", "assumption", "argument", "rumor", "rumour",
            "impression", "feeling", "opinion", "conclusion", "condition", "requirement", "suggestion", "suspicion", "danger", "risk",
            "allegation", "statement", "announcement", "warning", "promise", "likelihood", "confirmation");

    private EnglishPairs() {
    }

    static double link(Candidate previous, Candidate current) {
        return previous(previous, current) + current(previous, current);
    }

    private static double previous(Candidate previous, Candidate current) {
        return switch (previous.pos()) {
            case ADV -> afterAdverb(previous, current);
            case DET -> afterDeterminer(previous, current);
            case ADJ -> isThatClause(current) ? 0.6 : weighs(previous, current) ? -1 : 0;
            case PRON -> isThatClause(current) && previous.is(Trait.AFTER_PREPOSITION) ? 0.5 : 0;
            case NOUN -> current.lemma().equals("that") ? afterNoun(previous, current) : 0;
            case INTJ -> previous.lemma().equals("please") && current.is(Trait.INFINITIVE) ? 1.5 : 0;
            case SCONJ -> previous.lemma().equals("so") && current.pos() != PartOfSpeech.SCONJ ? -1.2 : 0;
            case CCONJ -> previous.lemma().equals("yet") && current.pos() == PartOfSpeech.PUNCT ? -1.5 : 0;
            case PUNCT -> current.pos() == PartOfSpeech.CCONJ && current.lemma().equals("yet") ? 0.5 : 0;
            default -> 0;
        };
    }

    private static double current(Candidate previous, Candidate current) {
        if (current.pos() == PartOfSpeech.DET && current.lemma().equals("which")) {
            return previous.pos() == PartOfSpeech.ADP || previous.pos() == PartOfSpeech.VERB ? 0 : -1.2;
        }
        if (current.pos() != PartOfSpeech.ADV) {
            return 0;
        }
        return switch (current.lemma()) {
            case "enough" -> previous.pos() == PartOfSpeech.ADJ || previous.pos() == PartOfSpeech.ADV ? 1.5 : 0;
            case "all" -> previous.pos() == PartOfSpeech.PRON || previous.pos() == PartOfSpeech.AUX ? -0.8 : 0;
            case "least", "most", "best" -> previous.pos() == PartOfSpeech.ADP && previous.lemma().equals("at") ? -1.5 : 0;
            default -> 0;
        };
    }

    private static boolean isThatClause(Candidate current) {
        return current.pos() == PartOfSpeech.SCONJ && current.lemma().equals("that");
    }

    private static boolean weighs(Candidate previous, Candidate current) {
        return DEGREES.contains(previous.lemma()) && (current.pos() == PartOfSpeech.ADJ || current.pos() == PartOfSpeech.ADV);
    }

    private static double afterAdverb(Candidate previous, Candidate current) {
        if (weighs(previous, current)) {
            return 1;
        }
        if (current.pos() == PartOfSpeech.NUM && ABOUT.contains(previous.lemma())) {
            return 1.8;
        }
        if (current.pos() == PartOfSpeech.AUX && QUESTIONS.contains(previous.lemma())) {
            return 0.8;
        }
        boolean open = current.pos() == PartOfSpeech.ADP || current.pos() == PartOfSpeech.PUNCT;
        if (open && AMOUNTS.contains(previous.lemma())) {
            return -1.2;
        }
        return previous.lemma().equals("about") && open ? -1.5 : 0;
    }

    private static double afterDeterminer(Candidate previous, Candidate current) {
        if (current.pos() == PartOfSpeech.NOUN && !previous.lemma().equals("such")) {
            boolean one = OF_ONE.contains(previous.lemma()) && !previous.is(Trait.COLLECTIVE);
            return isPlural(current) && one || isSingular(current) && previous.is(Trait.COLLECTIVE) ? -2 : 0;
        }
        return switch (previous.lemma()) {
            case "all", "both", "each" -> current.pos() == PartOfSpeech.VERB && current.isFinite() ? 2 : 0;
            case "such" -> current.pos() == PartOfSpeech.DET ? 0.8 : -1;
            case "no" -> current.pos() == PartOfSpeech.PRON || current.pos() == PartOfSpeech.PUNCT ? -1.5 : 0;
            default -> 0;
        };
    }

    private static double afterNoun(Candidate previous, Candidate current) {
        if (OF_CONTENT.contains(previous.lemma())) {
            return current.pos() == PartOfSpeech.SCONJ ? 0.8 : 0;
        }
        return current.pos() == PartOfSpeech.PRON ? 0.9 : 0;
    }

    private static boolean isPlural(Candidate noun) {
        return (noun.cells() & Cells.of(1, Cells.SINGULAR_SLOTS)) == 0 && (noun.cells() & Cells.of(1, Cells.PLURAL_SLOTS)) != 0;
    }

    private static boolean isSingular(Candidate noun) {
        return (noun.cells() & Cells.of(1, Cells.SINGULAR_SLOTS)) != 0 && (noun.cells() & Cells.of(1, Cells.PLURAL_SLOTS)) == 0;
    }
}
