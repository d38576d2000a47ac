package dev.textscreen.pipeline.search.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the best pair of names says, as findings for an analyst. */
final class NameFindings {

    private NameFindings() {
    }

    static List<Finding> of(@Nullable NameMatch match, double withoutName) {
        if (match == null) {
            return List.of(new Finding(Feature.NAME, 0, withoutName, "", "", "one of the records has no name"));
        }
        NameFit fit = match.fit();
        String query = match.query().text();
        String candidate = match.candidate().text();
        List<Finding> findings = new ArrayList<>(3);
        double logit = match.logit();
        findings.add(new Finding(Feature.NAME, fit.value(), logit, query, candidate, String.format(Locale.ROOT,
                "of the weight of the parts %.2f agrees, %.2f contradicts, %.2f has only one name", fit.matched(), fit.conflict(),
                fit.extra())));
        return findings;
    }
}
