package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Cells;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import java.util.List;
import java.util.Set;

/** Word order of English: what may follow what. Thread-safe. */
final class EnglishRules implements ContextRules {

    private static final Set<String> SUBJECTS = Set.of("I", "he", "she", "we", "they", "who");

    /** Verbs that an adjective completes. */
    private static final Set<String> COPULAS = Set.of("be", "seem", "look", "feel", "become", "remain", "stay", "get", "go", "turn",
            "sound", "keep", "make", "appear", "taste", "smell", "grow", "prove", "have", "find", "leave", "consider", "come");

    /** Prepositions that count as conjunctions before a gerund, and only there. */
    private static final Set<String> BEFORE_GERUNDS = Set.of("for", "about", "by", "of", "with", "from", "in", "on", "without", "at", "to");

    @Override
    public List<List<Candidate>> weigh(List<List<Candidate>> tokens) {
        WeighedSentence weighed = new WeighedSentence(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            EnglishClauses.weigh(weighed, i);
            EnglishVerbs.weigh(weighed, i);
            EnglishParticles.weigh(weighed, i);
        }
        return weighed.candidates();
    }

    @Override
    public List<List<Candidate>> reconsider(List<List<Candidate>> tokens, SentenceTagger.Choice[] choices) {
        return EnglishVerbs.withVerb(tokens, choices);
    }

    @Override
    public double opening(Candidate current) {
        return switch (current.pos()) {
            case PRON, DET, ADV, SCONJ, INTJ -> 0.2;
            case VERB -> current.is(Trait.INFINITIVE) ? 0 : -0.8;
            default -> 0;
        };
    }

    @Override
    public double link(Candidate previous, long cells, Candidate current) {
        if (previous.pos() == PartOfSpeech.DET && previous.lemma().equals("that") && !previous.is(Trait.COLLECTIVE)
                && !isSingularNoun(current)) {
            return afterDeterminer(previous, current) - 1.2;
        }
        return EnglishPairs.link(previous, current) + switch (previous.pos()) {
            case DET, ADJ, NUM -> afterDeterminer(previous, current);
            case PRON -> afterPronoun(previous, current);
            case AUX -> afterAuxiliary(previous, current);
            case PART -> afterParticle(previous, current);
            case ADP -> afterPreposition(previous, current);
            case NOUN, PROPN -> afterNoun(previous, current);
            case VERB -> afterVerb(previous, current);
            case ADV -> afterAdverb(current);
            case SCONJ -> BEFORE_GERUNDS.contains(previous.lemma()) ? beforeGerund(current) : afterConjunction(previous, current);
            case CCONJ, PUNCT, INTJ, SYM, X -> 0;
        };
    }

    /** A pronoun in the form of a subject: it opens a clause, and no preposition goes before it. */
    static boolean isSubject(Candidate candidate) {
        return candidate.pos() == PartOfSpeech.PRON && SUBJECTS.contains(candidate.lemma()) && !candidate.is(Trait.AFTER_PREPOSITION);
    }

    private static boolean isSingularNoun(Candidate candidate) {
        return candidate.pos() == PartOfSpeech.NOUN && (candidate.cells() & Cells.of(1, Cells.SINGULAR_SLOTS)) != 0;
    }

    private static double afterDeterminer(Candidate previous, Candidate current) {
        return switch (current.pos()) {
            case NOUN -> 1.3;
            case PROPN -> 0.8;
            case ADJ -> previous.pos() == PartOfSpeech.ADJ ? 0.5 : 1;
            case NUM -> 0.5;
            case ADV -> previous.pos() == PartOfSpeech.DET ? -0.3 : 0;
            case VERB -> current.is(Trait.PARTICIPLE) ? -0.2 : previous.pos() == PartOfSpeech.DET ? -2.5 : -1;
            case AUX, ADP, PRON -> previous.pos() == PartOfSpeech.DET ? -1.5 : 0;
            case DET -> -0.8;
            default -> 0;
        };
    }

    private static double afterPronoun(Candidate previous, Candidate current) {
        if (previous.is(Trait.POSSESSIVE) || previous.lemma().equals("whose")) {
            return afterDeterminer(previous.withPos(PartOfSpeech.DET), current);
        }
        if (previous.lemma().equals("there") && current.lemma().equals("be")) {
            return current.pos() == PartOfSpeech.VERB ? 4 : 1.2;
        }
        boolean subject = isSubject(previous);
        return switch (current.pos()) {
            case VERB -> current.isFinite() ? 1 : current.is(Trait.PARTICIPLE) ? -0.2 : 0.2;
            case AUX -> 1.2;
            case NOUN -> subject ? -1.5 : -0.8;
            case ADJ -> -0.4;
            case ADP, PART -> 0.2;
            default -> 0;
        };
    }

    private static double afterAuxiliary(Candidate previous, Candidate current) {
        boolean be = previous.lemma().equals("be");
        boolean have = previous.lemma().equals("have");
        if (isSubject(current)) {
            return 1.3;
        }
        if (current.pos() == PartOfSpeech.VERB) {
            boolean progressive = current.is(Trait.PARTICIPLE) && !current.is(Trait.PASSIVE);
            if (be) {
                return current.is(Trait.PARTICIPLE) ? progressive ? 1.5 : 1.2 : -2;
            }
            return have ? current.is(Trait.PASSIVE) ? 1.8 : -1.5 : current.is(Trait.INFINITIVE) ? 1.8 : -1.5;
        }
        return switch (current.pos()) {
            case AUX -> be ? -1 : 1.2;
            case ADJ -> be ? 0.9 : -1;
            case NOUN -> be ? 0 : -1.2;
            case DET -> be ? 0.5 : have ? -1.5 : -1.2;
            case ADP, NUM -> be ? 0.4 : -0.8;
            case ADV -> 0.4;
            case PART -> be ? 0.4 : current.lemma().equals("to") ? -1.2 : 0.9;
            case PRON -> be || have ? 0.2 : 0.7;
            case PUNCT -> be ? 0 : -1;
            default -> be ? 0.2 : -0.5;
        };
    }

    private static double afterParticle(Candidate previous, Candidate current) {
        if (previous.lemma().equals("to")) {
            if (current.pos() == PartOfSpeech.AUX && current.lemma().equals("do")) {
                return -1;
            }
            return current.is(Trait.INFINITIVE) && (current.pos() == PartOfSpeech.VERB || current.pos() == PartOfSpeech.AUX)
                    || current.pos() == PartOfSpeech.AUX && current.lemma().equals("be")
                            ? 2.5
                            : current.pos() == PartOfSpeech.ADV ? -0.3 : -2;
        }
        return current.pos() == PartOfSpeech.VERB ? current.is(Trait.INFINITIVE) || current.is(Trait.PARTICIPLE) ? 0.8 : 0 : 0;
    }

    private static double afterPreposition(Candidate previous, Candidate current) {
        if (isSubject(current)) {
            return -0.6;
        }
        return switch (current.pos()) {
            case NOUN, PROPN, PRON, NUM -> 0.8;
            case DET -> 1;
            case ADJ -> 0.5;
            case VERB -> current.is(Trait.PARTICIPLE) && !current.is(Trait.PASSIVE) ? -0.2 : -2;
            case AUX, SCONJ, PUNCT -> -1.4;
            case PART -> -0.8;
            default -> 0;
        };
    }

    private static double afterNoun(Candidate previous, Candidate current) {
        boolean plural = (previous.cells() & Cells.of(1, Cells.PLURAL_SLOTS)) != 0;
        return switch (current.pos()) {
            case VERB -> current.is(Trait.PAST) || current.is(Trait.PARTICIPLE)
                    ? 0.6
                    : current.is(Trait.THIRD_PERSON) ? plural ? -0.5 : 0.6 : current.isFinite() ? plural ? 0.6 : -0.8 : -0.5;
            case AUX -> 0.7;
            case NOUN -> plural ? -0.2 : previous.pos() == PartOfSpeech.PROPN ? 0.2 : 0.5;
            case PROPN -> previous.pos() == PartOfSpeech.PROPN ? 1 : 0;
            case ADP -> 0.5;
            case PRON -> current.lemma().equals("that") ? 0.5 : 0;
            case ADJ -> -0.5;
            case DET -> -0.2;
            default -> 0;
        };
    }

    private static double afterVerb(Candidate previous, Candidate current) {
        boolean copula = COPULAS.contains(previous.lemma());
        return switch (current.pos()) {
            case ADJ -> copula ? 0.4 : -0.6;
            case DET -> 0.7;
            case PRON -> 0.5;
            case NOUN -> 0.2;
            case ADP, ADV -> 0.4;
            case SCONJ -> current.lemma().equals("that") ? 0.8 : 0.2;
            case VERB -> current.is(Trait.PARTICIPLE) ? -0.2 : -1.2;
            case AUX -> -0.8;
            default -> 0;
        };
    }

    private static double afterAdverb(Candidate current) {
        return switch (current.pos()) {
            case VERB -> 0.4;
            case ADJ -> 0.5;
            case ADV -> 0.3;
            case NOUN -> -0.4;
            default -> 0;
        };
    }

    private static double beforeGerund(Candidate current) {
        boolean gerund = current.pos() == PartOfSpeech.VERB && current.is(Trait.PARTICIPLE) && !current.is(Trait.PASSIVE);
        return gerund ? 1.2 : -1;
    }

    private static double afterConjunction(Candidate previous, Candidate current) {
        if (previous.lemma().equals("that") && (current.pos() == PartOfSpeech.AUX || current.isFinite())) {
            return -1;
        }
        return switch (current.pos()) {
            case PRON, DET -> isSubject(current) ? 1.2 : 0.6;
            case PUNCT, ADP -> -1.2;
            case VERB -> current.is(Trait.PARTICIPLE) ? current.is(Trait.PASSIVE) ? 0 : 1 : -0.6;
            default -> 0;
        };
    }

    @Override
    public long narrow(Candidate previous, long cells, Candidate current) {
        return current.cells();
    }
}
