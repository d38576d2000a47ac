package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The candidates of a sentence while their priors are changed by words that stand further apart. Not thread-safe; an index may be outside. */
final class WeighedSentence {

    private static final Set<String> INSIDE_SUBJECTS = Set.of("of", "in");

    private final List<List<Candidate>> tokens;

    WeighedSentence(List<List<Candidate>> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    List<List<Candidate>> candidates() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The lemma of the first candidate, by which small words are told. */
    String lemma(int index) {
        return tokens.get(index).get(0).lemma();
    }

    boolean has(int index, Predicate<Candidate> wanted) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        for (Candidate candidate : tokens.get(index)) {
            if (wanted.test(candidate)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int index, PartOfSpeech pos) {
        return has(index, candidate -> candidate.pos() == pos);
    }

    boolean only(int index, Predicate<Candidate> wanted) {
        return index >= 0 && index < tokens.size() && !has(index, wanted.negate());
    }

    void add(int index, Predicate<Candidate> which, double more) {
        if (has(index, which)) {
            tokens.set(index, tokens.get(index).stream().map(c -> which.test(c) ? c.withPrior(c.prior() + more) : c).toList());
        }
    }

    void add(int index, PartOfSpeech pos, double more) {
        add(index, candidate -> candidate.pos() == pos, more);
    }

    /** Whether it can be part of a subject with its attributes. */
    boolean isInsideSubject(int index) {
        return has(index, candidate -> switch (candidate.pos()) {
            case NOUN, PROPN, PRON, DET, ADJ, NUM -> true;
            case ADP -> INSIDE_SUBJECTS.contains(candidate.lemma());
            default -> false;
        });
    }

    /** Words that stand between an auxiliary and its verb. */
    boolean isAside(int index) {
        return has(index, c -> c.pos() == PartOfSpeech.ADV || c.pos() == PartOfSpeech.PART && c.lemma().equals("not")
                || c.pos() == PartOfSpeech.CCONJ && (c.lemma().equals("both") || c.lemma().equals("either"))
                || c.pos() == PartOfSpeech.DET && c.lemma().equals("all"));
    }
}
