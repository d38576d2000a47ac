package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The case and gender that all parts of a name share, and each part's nominative.
 *
 * @param score the sum of the readings' weights
 */
record Agreement(Gender gender, GrammaticalCase grammaticalCase, List<String> nominatives, double score) {

    private static final double NOMINATIVE_PREFERENCE = 0.05;
    private static final double MASCULINE_PREFERENCE = 0.01;
    private static final double PREFERRED_CASE = 0.65;
    /** The locative needs a preposition, and few texts call people by the vocative. */
    private static final double NO_PREPOSITION = 0.5;
    private static final double CALLED = 0.4;
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final int CASES = GrammaticalCase.values().length;

    /** The best reading that all parts agree on, in the singular or, for a name that two bearers share, with {@code plural} last. */
    static Optional<Agreement> of(List<List<NameForm>> parts, List<GrammaticalCase> preferred) {
        NameForm best = null;
        double bestScore = NONE;
        // as bits, the genders and cases that were scored: forms of one word share them
        long scored = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<NameForm> part = parts.get(i);
            for (int j = 0; j < part.size(); j++) {
                NameForm form = part.get(j);
                long bit = 1L << form.gender().ordinal() * CASES + form.grammaticalCase().ordinal();
                if (!form.plural() && (scored & bit) == 0
                        && (best == null || form.gender() != Gender.NONE || form.grammaticalCase() != GrammaticalCase.NONE)) {
                    scored |= bit;
                    double score = score(parts, form.gender(), form.grammaticalCase(), preferred);
                    if (score > bestScore) {
                        best = form;
                        bestScore = score;
                    }
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Agreement(best.gender(), best.grammaticalCase(), nominatives(parts, best), bestScore));
    }

    private static List<String> nominatives(List<List<NameForm>> parts, NameForm like) {
        List<String> nominatives = new ArrayList<>(parts.size());
        for (List<NameForm> part : parts) {
            NameForm form = best(part, like.gender(), like.grammaticalCase(), false);
            if (form != null) {
                nominatives.add(form.nominative());
            }
        }
        return nominatives;
    }

    /** The sum of the weights, {@link #NONE} where a part has no form of this gender and case. */
    private static double score(List<List<NameForm>> parts, Gender gender,
            GrammaticalCase grammaticalCase, List<GrammaticalCase> preferred) {
        double score = grammaticalCase == GrammaticalCase.NOMINATIVE ? NOMINATIVE_PREFERENCE : 0;
        score += gender == Gender.MASCULINE ? MASCULINE_PREFERENCE : 0;
        score += preferred.contains(grammaticalCase) ? PREFERRED_CASE : 0;
        score -= grammaticalCase == GrammaticalCase.LOCATIVE && !preferred.contains(grammaticalCase) ? NO_PREPOSITION : 0;
        score -= grammaticalCase == GrammaticalCase.VOCATIVE ? CALLED : 0;
        for (int i = 0; i < parts.size(); i++) {
            NameForm best = best(parts.get(i), gender, grammaticalCase, false);
            if (best == null) {
                return NONE;
            }
            score += best.weight();
        }
        return score;
    }

    static @Nullable NameForm best(List<NameForm> forms, Gender gender, GrammaticalCase grammaticalCase,
            boolean plural) {
        NameForm best = null;
        for (int i = 0; i < forms.size(); i++) {
            NameForm form = forms.get(i);
            boolean agrees = form.plural() == plural && (form.gender() == gender || form.gender() == Gender.NONE || gender == Gender.NONE)
                    && (form.grammaticalCase() == grammaticalCase || form.grammaticalCase() == GrammaticalCase.NONE);
            if (agrees && (best == null || form.weight() > best.weight())) {
                best = form;
            }
        }
        return best;
    }
}
