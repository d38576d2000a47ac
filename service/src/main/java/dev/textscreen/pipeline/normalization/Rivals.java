package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.List;

/** Which of several readings of the same form the treebanks of a language take by custom. Adds to priors. */
final class Rivals {

    private final Language language;

    Rivals(Language language) {
        this.language = language;
    }

    List<Candidate> weigh(List<Candidate> candidates) {
        return candidates.size() < 2 ? candidates : candidates.stream().map(c -> c.withPrior(c.prior() + change(c, candidates))).toList();
    }

    private double change(Candidate candidate, List<Candidate> rivals) {
        return switch (language) {
            case RUSSIAN -> russian(candidate, rivals);
            case POLISH -> polish(candidate, rivals);
            case ENGLISH -> english(candidate, rivals);
            case UKRAINIAN, UNDETERMINED -> 0;
        };
    }

    /** A short neuter adjective is an adverb more often than not, a participle that became an adjective is one. */
    private static double russian(Candidate candidate, List<Candidate> rivals) {
        if (candidate.pos() == PartOfSpeech.ADJ && (candidate.is(Trait.SHORT) || candidate.is(Trait.COMPARATIVE))) {
            return has(rivals, PartOfSpeech.ADV) ? -1.5 : 0;
        }
        return candidate.is(Trait.PARTICIPLE) && !candidate.is(Trait.SHORT) && has(rivals, PartOfSpeech.ADJ) ? -1.2 : 0;
    }

    private static double polish(Candidate candidate, List<Candidate> rivals) {
        if (candidate.is(Trait.COMPOUND)) {
            return -3;
        }
        if (candidate.is(Trait.GERUND)) {
            return rivals.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN && !r.is(Trait.GERUND)) ? -1 : 0;
        }
        if (candidate.pos() == PartOfSpeech.ADJ) {
            boolean past = rivals.stream().anyMatch(r -> r.pos() == PartOfSpeech.VERB && r.is(Trait.PAST));
            return candidate.is(Trait.PARTICIPLE) ? 1 : past ? -1.5 : 0;
        }
        if (candidate.pos() == PartOfSpeech.NOUN) {
            return pluralLemma(candidate, rivals) ? -1.2 : has(rivals, PartOfSpeech.ADJ, candidate.lemma()) ? -0.9 : 0;
        }
        return 0;
    }

    /** A word that has only a plural beside the singular word that it came from. */
    private static boolean pluralLemma(Candidate candidate, List<Candidate> rivals) {
        if ((Cells.slots(candidate.cells()) & Cells.SINGULAR_SLOTS) != 0) {
            return false;
        }
        char last = candidate.lemma().isEmpty() ? ' ' : candidate.lemma().charAt(candidate.lemma().length() - 1);
        return (last == 'y' || last == 'i' || last == 'e' || last == 'a') && rivals.stream()
                .anyMatch(r -> r != candidate && r.pos() == PartOfSpeech.NOUN && !r.lemma().equals(candidate.lemma())
                        && !r.is(Trait.RARE) && r.prior() > candidate.prior() - 2 && startAlike(r.lemma(), candidate.lemma(), 3));
    }

    /** A participle or a gerund is read as the verb unless the context wants something else. */
    private static double english(Candidate candidate, List<Candidate> rivals) {
        if (candidate.pos() == PartOfSpeech.VERB) {
            return 0;
        }
        if (candidate.pos() == PartOfSpeech.NOUN) {
            boolean of = rivals.stream().anyMatch(r -> isOtherWord(r, candidate));
            return of ? -1 : has(rivals, PartOfSpeech.ADJ) && hasEndingOfAdjectives(candidate.lemma()) ? -1.2 : 0;
        }
        boolean participle = rivals.stream().anyMatch(r -> r.pos() == PartOfSpeech.VERB && r.is(Trait.PARTICIPLE));
        if (!participle) {
            return 0;
        }
        boolean gerund = rivals.stream().anyMatch(r -> r.is(Trait.PARTICIPLE) && !r.is(Trait.PASSIVE));
        return candidate.pos() == PartOfSpeech.ADJ ? gerund ? -1.1 : -1.8 : 0;
    }

    /** A participle or a comparative of which the noun is not the base. */
    private static boolean isOtherWord(Candidate rival, Candidate noun) {
        return (rival.pos() == PartOfSpeech.VERB && rival.is(Trait.PARTICIPLE) || rival.is(Trait.COMPARATIVE))
                && !rival.lemma().equalsIgnoreCase(noun.lemma());
    }

    private static boolean hasEndingOfAdjectives(String lemma) {
        return lemma.endsWith("ic") || lemma.endsWith("ous") || lemma.endsWith("ful") || lemma.endsWith("less") || lemma.endsWith("able")
                || lemma.endsWith("al");
    }

    private static boolean has(List<Candidate> rivals, PartOfSpeech pos) {
        return rivals.stream().anyMatch(r -> r.pos() == pos && !r.is(Trait.RARE));
    }

    private static boolean has(List<Candidate> rivals, PartOfSpeech pos, String lemma) {
        return rivals.stream().anyMatch(r -> r.pos() == pos && startAlike(r.lemma(), lemma, Math.max(3, lemma.length() - 1)));
    }

    private static boolean startAlike(String one, String other, int length) {
        return one.regionMatches(0, other, 0, Math.min(length, Math.min(one.length(), other.length())));
    }
}
