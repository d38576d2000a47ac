package dev.textscreen.pipeline.decision;

import java.util.List;

/**
 * What to do with a text, and why.
 *
 * @param score the best match's calibrated score, within 0 and 1; 0 where nothing matched
 * @param confidence within 0 and 1: how likely the outcome is the right one
 * @param degraded what could not be done, by layer; never empty when something failed
 * @param reasons the weightiest first
 */
public record Decision(Outcome outcome, RiskLevel riskLevel, double score, double confidence, Stage stage, List<String> degraded,
        List<Reason> reasons) {

    public Decision {
        degraded = List.copyOf(degraded);
        reasons = List.copyOf(reasons);
    }
}
