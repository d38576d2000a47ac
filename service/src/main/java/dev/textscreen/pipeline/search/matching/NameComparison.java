package dev.textscreen.pipeline.search.matching;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the names of two records and takes their best pair. A fit f becomes the log-odds 16 (f - 0.65), and below a fit of 0.25 a gentler
 * line that ends at -8, so that even unlikely pairs keep an order; evidence beside the name is added to the log-odds, and the score is their
 * logistic function. The line is the sigmoid of Platt (Probabilistic Outputs for Support Vector Machines, 1999) with both parameters set by
 * hand, so the score is a likelihood only as far as {@code docs/accuracy.md} ("Calibration") shows it to be one. For one thread.
 */
final class NameComparison {

    /** The steepness and the middle of the curve that makes log-odds of a fit. */
    private static final double STEEPNESS = 16;
    private static final double MIDDLE = 0.65;
    private static final double LEAST = -8;
    private static final double KNEE = 0.25;
    private static final double WEAK_ALIAS = -1;
    /** Many go by the same single word, so that alone it is no match. */
    private static final double WEAK_WORD = -5.2;
    private static final double OTHER_GENERATION = 0.45;
    static final double LEGAL_CONFLICT = -0.4;
    /** A reading in other letters is one of several: it counts only where nearly all of it fits, and less than what is written. */
    private static final double READING = -0.2;
    private static final double LEAST_OF_READING = 0.9;

    /** No pair of names can say more. */
    private static final double MOST = STEEPNESS * (1 - MIDDLE);

    private final Profile query;
    private final Profile candidate;
    private final Likeness likeness;

    NameComparison(PreparedQuery query, Profile candidate) {
        this.query = query.profile;
        this.likeness = query.likeness;
        this.candidate = candidate;
    }

    /** The best pair of names, by log-odds; of equal pairs the first. Null where a record has no name. */
    @Nullable
    NameMatch best() {
        NameMatch best = null;
        for (PreparedName one : query.names()) {
            for (PreparedName other : candidate.names()) {
                NameFit fit = fit(one, other);
                double logit = logit(one, other, fit);
                if (best == null || logit > best.logit()) {
                    best = new NameMatch(one, other, fit, logit);
                    if (logit >= MOST) {
                        return best;
                    }
                }
            }
        }
        return best;
    }

    /** @param one a name of the query
     *  @param other a name of the candidate */
    Alignment align(PreparedName one, PreparedName other) {
        return before(one, other) ? new Alignment(one, other, likeness::of) : new Alignment(other, one, (a, b) -> likeness.of(b, a));
    }

    private NameFit fit(PreparedName one, PreparedName other) {
        if (one.parts().length == 0 || other.parts().length == 0) {
            return NameFit.NONE;
        }
        NameType type = one.type() == NameType.ANY ? other.type() : one.type();
        NameFit fit = NameScale.fit(align(one, other), type).lowered(Syllabic.apart(one.text(), other.text()))
                .lowered(generationsApart(one, other) ? OTHER_GENERATION : 0);
        double acronym = type == NameType.PERSON ? 0 : Math.max(acronym(one, other), acronym(other, one));
        return acronym > fit.value() ? fit.raised(acronym) : fit;
    }

    /** Father and son share a name, and the marks behind it are there to tell them apart. */
    private static boolean generationsApart(PreparedName one, PreparedName other) {
        return one.generation() > 0 && other.generation() > 0 && one.generation() != other.generation();
    }

    /** Letters stand for little: an acronym of three letters is nearly a match, one of five is one. */
    static double acronym(PreparedName letters, PreparedName words) {
        int length = words.acronym().length();
        boolean same = length >= 3 && alone(letters.parts()) && letters.parts()[0].latin().equals(words.acronym());
        return same ? Math.min(0.78, 0.6 + 0.035 * length) : 0;
    }

    /** Whether the first part stands alone or with nothing but places. */
    private static boolean alone(Part[] parts) {
        if (parts.length == 0) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].kind() != PartKind.PLACE) {
                return false;
            }
        }
        return true;
    }

    double logit(PreparedName one, PreparedName other, NameFit fit) {
        double logit = ofFit(fit.value());
        if (fit.bound() < 1) {
            logit = Math.min(logit, Logistic.logit(fit.bound()) - (1 - fit.value()));
        }
        logit += Math.min(weakness(one), weakness(other));
        if (one.reading() || other.reading()) {
            logit = fit.value() < LEAST_OF_READING ? 2 * LEAST : logit + READING;
        }
        return logit + (legalFormsApart(one, other) ? LEGAL_CONFLICT : 0);
    }

    /** What a name loses for being a weak alias, in log-odds. */
    static double weakness(PreparedName name) {
        if (!name.weak()) {
            return 0;
        }
        return name.parts().length == 1 ? WEAK_WORD : WEAK_ALIAS;
    }

    /** The log-odds of a fit. */
    static double ofFit(double value) {
        double steep = STEEPNESS * (value - MIDDLE);
        return value >= KNEE ? steep : LEAST + (STEEPNESS * (KNEE - MIDDLE) - LEAST) * value / KNEE;
    }

    static boolean legalFormsApart(PreparedName one, PreparedName other) {
        List<String> a = one.legalForms();
        List<String> b = other.legalForms();
        return !a.isEmpty() && !b.isEmpty() && !a.contains(LegalForms.ANY_KIND) && !b.contains(LegalForms.ANY_KIND)
                && Collections.disjoint(a, b);
    }

    /** A fixed order of any two names, so that both directions of a comparison compute the same. */
    private static boolean before(PreparedName one, PreparedName other) {
        int byLength = Integer.compare(one.parts().length, other.parts().length);
        return byLength != 0 ? byLength < 0 : one.text().compareTo(other.text()) <= 0;
    }
}
