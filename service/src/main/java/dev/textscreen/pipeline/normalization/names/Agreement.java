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

    /** The best reading that all parts agree on, in the singular or, for a name that two bearers share, with {@code plural} last. */
    static Optional<Agreement> of(List<List<NameForm>> parts, List<GrammaticalCase> preferred) {
        Agreement best = null;
        for (List<NameForm> part : parts) {
            for (NameForm form : part) {
                if (!form.plural() && (best == null || form.gender() != Gender.NONE || form.grammaticalCase() != GrammaticalCase.NONE)) {
                    Agreement found = agree(parts, form.gender(), form.grammaticalCase(), preferred);
                    if (found != null && (best == null || found.score > best.score)) {
                        best = found;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Agreement agree(List<List<NameForm>> parts, Gender gender,
            GrammaticalCase grammaticalCase, List<GrammaticalCase> preferred) {
        List<String> nominatives = new ArrayList<>(parts.size());
        double score = grammaticalCase == GrammaticalCase.NOMINATIVE ? NOMINATIVE_PREFERENCE : 0;
        score += gender == Gender.MASCULINE ? MASCULINE_PREFERENCE : 0;
        score += preferred.contains(grammaticalCase) ? PREFERRED_CASE : 0;
        score -= grammaticalCase == GrammaticalCase.LOCATIVE && !preferred.contains(grammaticalCase) ? NO_PREPOSITION : 0;
        score -= grammaticalCase == GrammaticalCase.VOCATIVE ? CALLED : 0;
        for (List<NameForm> part : parts) {
            NameForm best = best(part, gender, grammaticalCase, false);
            if (best == null) {
                return null;
            }
            nominatives.add(best.nominative());
            score += best.weight();
        }
        return new Agreement(gender, grammaticalCase, nominatives, score);
    }

    static @Nullable NameForm best(List<NameForm> forms, Gender gender, GrammaticalCase grammaticalCase,
            boolean plural) {
        NameForm best = null;
        for (NameForm form : forms) {
            boolean agrees = form.plural() == plural && (form.gender() == gender || form.gender() == Gender.NONE || gender == Gender.NONE)
                    && (form.grammaticalCase() == grammaticalCase || form.grammaticalCase() == GrammaticalCase.NONE);
            if (agrees && (best == null || form.weight() > best.weight())) {
                best = form;
            }
        }
        return best;
    }
}
