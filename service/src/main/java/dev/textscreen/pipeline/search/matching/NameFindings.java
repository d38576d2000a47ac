package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.search.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the best pair of names says, as findings for an analyst; their log-odds add up to those of the pair. */
final class NameFindings {

    private static final double NOTHING = 1e-9;

    private final NameMatch match;
    private final List<Finding> findings = new ArrayList<>(4);
    private double sum;

    private NameFindings(NameMatch match) {
        this.match = match;
    }

    static List<Finding> of(@Nullable NameMatch match, NameComparison comparison, double withoutName) {
        if (match == null) {
            return List.of(new Finding(Feature.NAME, 0, withoutName, "", "", "one of the records has no name"));
        }
        NameFindings findings = new NameFindings(match);
        findings.collect(comparison);
        return List.copyOf(findings.findings);
    }

    private void collect(NameComparison comparison) {
        NameFit fit = match.fit();
        double total = fit.matched() + fit.conflict() + fit.extra();
        boolean acronym = NameComparison.acronym(match.query(), match.candidate()) > 0
                || NameComparison.acronym(match.candidate(), match.query()) > 0;
        if (acronym) {
            add(Feature.ACRONYM, fit.value(), NameComparison.ofFit(fit.value()), "the letters that the words begin with");
        } else {
            add(Feature.NAME, total == 0 ? 0 : fit.matched() / total, NameComparison.ofFit(1), parts(comparison));
            add(Feature.NAME_CONFLICT, -fit.doubtOfConflict(), NameComparison.ofFit(1 - fit.doubtOfConflict()) - NameComparison.ofFit(1),
                    weight(fit.conflict()) + " of the weight of the parts contradicts");
            add(Feature.NAME_EXTRA, -fit.doubtOfExtra(), NameComparison.ofFit(1 - fit.doubtOfExtra()) - NameComparison.ofFit(1),
                    weight(fit.extra()) + " of the weight of the parts has only one name");
        }
        boolean apart = NameComparison.legalFormsApart(match.query(), match.candidate());
        add(Feature.LEGAL_FORM, -0.3, apart ? NameComparison.LEGAL_CONFLICT : 0, "legal forms of different kinds");
        double weakness = Math.min(NameComparison.weakness(match.query()), NameComparison.weakness(match.candidate()));
        add(Feature.WEAK_ALIAS, -0.5, weakness, "the name is a weak alias");
        add(match.logit() > sum ? Feature.NAME : Feature.NAME_BOUND, -1, match.logit() - sum,
                match.logit() > sum
                        ? "no pair of names counts less than this"
                        : "too little of the name agrees, or its signs or generations differ");
    }

    private void add(Feature feature, double value, double logit, String detail) {
        if (Math.abs(logit) > NOTHING) {
            double bounded = Math.max(-1, Math.min(1, value));
            findings.add(new Finding(feature, bounded, logit, match.query().text(), match.candidate().text(), detail));
            sum += logit;
        }
    }

    /** Every part of the query's name with how alike its counterpart is. */
    private String parts(NameComparison comparison) {
        Alignment alignment = comparison.align(match.query(), match.candidate());
        boolean first = alignment.one == match.query();
        Part[] parts = match.query().parts();
        double[] like = first ? alignment.likeOne : alignment.likeOther;
        StringBuilder out = new StringBuilder("parts agree: ");
        for (int i = 0; i < parts.length; i++) {
            out.append(i == 0 ? "" : ", ").append(parts[i].latin()).append(' ').append(weight(like[i]));
        }
        return out.toString();
    }

    private static String weight(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
