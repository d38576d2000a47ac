package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;

/** Conjunctions of English, told from prepositions and determiners by the clause or the pair that they open. */
final class EnglishClauses {

    private static final int REACH = 7;
    private static final double SURE = 2.5;
    private static final double LIKELY = 1.5;

    private EnglishClauses() {
    }

    static void weigh(WeighedSentence tokens, int index) {
        switch (tokens.lemma(index)) {
            case "as", "after", "before", "since", "until", "till", "because", "than", "like" -> conjunction(tokens, index);
            case "for" -> infinitive(tokens, index);
            case "both" -> pair(tokens, index, "and");
            case "either" -> pair(tokens, index, "or");
            case "neither" -> pair(tokens, index, "nor");
            case "yet" -> contrast(tokens, index);
            case "so" -> purpose(tokens, index);
            default -> {
                // opens no clause
            }
        }
    }

    /** {@code before the bank closed}: what a subject and its verb follow joins clauses. */
    private static void conjunction(WeighedSentence tokens, int index) {
        String word = tokens.lemma(index);
        if (word.equals("because")) {
            tokens.add(index, PartOfSpeech.SCONJ, tokens.has(index + 1, c -> c.lemma().equals("of")) ? -LIKELY : SURE);
        } else if (tokens.is(index, PartOfSpeech.SCONJ)) {
            tokens.add(index, PartOfSpeech.SCONJ, startsClause(tokens, index + 1) ? LIKELY : -LIKELY);
        }
    }

    private static boolean startsClause(WeighedSentence tokens, int start) {
        for (int i = start; i < Math.min(tokens.size(), start + REACH); i++) {
            if (i == start ? isSubject(tokens, i) : tokens.only(i, EnglishVerbs::isFinite)) {
                return true;
            }
            if (i == start ? tokens.is(i, PartOfSpeech.NUM) : startsPhrase(tokens, i)) {
                return false;
            }
            boolean past = i > start && tokens.has(i, c -> c.pos() == PartOfSpeech.VERB && c.is(Trait.PAST));
            if (past && !tokens.has(i + 1, c -> c.lemma().equals("by")) && !tokens.is(i, PartOfSpeech.NOUN)) {
                return true;
            }
            if (!tokens.isInsideSubject(i)) {
                return false;
            }
        }
        return false;
    }

    /** A pronoun that can only be a subject, or that has its verb with it or after it. */
    private static boolean isSubject(WeighedSentence tokens, int index) {
        return tokens.has(index, c -> EnglishRules.isSubject(c) || c.pos() == PartOfSpeech.PRON && c.is(Trait.FINITE))
                || tokens.only(index, c -> c.pos() == PartOfSpeech.PRON) && tokens.has(index + 1, EnglishVerbs::isFinite);
    }

    /** Whether a noun is over and another begins. */
    private static boolean startsPhrase(WeighedSentence tokens, int index) {
        return tokens.only(index, c -> c.pos() == PartOfSpeech.DET || c.pos() == PartOfSpeech.PRON)
                && tokens.only(index - 1, c -> c.pos() != PartOfSpeech.DET && c.pos() != PartOfSpeech.ADP);
    }

    /** {@code for the bank to close} */
    private static void infinitive(WeighedSentence tokens, int index) {
        int i = index + 1;
        while (i < index + REACH && tokens.isInsideSubject(i) && !tokens.is(i, PartOfSpeech.PART)) {
            i++;
        }
        boolean to = i > index + 1 && tokens.has(i, c -> c.pos() == PartOfSpeech.PART && c.lemma().equals("to"));
        if (to && tokens.has(i + 1, c -> c.is(Trait.INFINITIVE) || c.pos() == PartOfSpeech.AUX && c.lemma().equals("be"))) {
            tokens.add(index, PartOfSpeech.SCONJ, SURE);
            tokens.add(i, PartOfSpeech.PART, LIKELY);
        }
    }

    /** {@code both … and}, {@code either … or}, {@code neither … nor} */
    private static void pair(WeighedSentence tokens, int index, String second) {
        for (int i = index + 2; i < Math.min(tokens.size(), index + REACH + 2)
                && !tokens.only(i, c -> c.pos() == PartOfSpeech.PUNCT); i++) {
            if (tokens.has(i, c -> c.lemma().equals(second))) {
                tokens.add(index, PartOfSpeech.CCONJ, SURE);
                return;
            }
        }
    }

    /** {@code …, yet the bank refused} */
    private static void contrast(WeighedSentence tokens, int index) {
        if ((index == 0 || tokens.is(index - 1, PartOfSpeech.PUNCT)) && startsClause(tokens, index + 1)) {
            tokens.add(index, PartOfSpeech.CCONJ, SURE);
        }
    }

    /** {@code so they can pay} */
    private static void purpose(WeighedSentence tokens, int index) {
        boolean can = tokens.isInsideSubject(index + 1) && (tokens.has(index + 2, EnglishClauses::isModal)
                || tokens.has(index + 3, EnglishClauses::isModal));
        if (can && !(index > 0 && tokens.is(index - 1, PartOfSpeech.PUNCT))) {
            tokens.add(index, PartOfSpeech.SCONJ, SURE);
        }
    }

    private static boolean isModal(Candidate candidate) {
        return candidate.lemma().equals("can") || candidate.lemma().equals("could");
    }
}
