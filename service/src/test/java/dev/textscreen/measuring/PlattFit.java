package dev.textscreen.measuring;

import java.util.List;

/**
 * The line through log-odds that makes scores likeliest to be shares (Platt, Probabilistic Outputs for Support Vector Machines, 1999), by
 * Newton's method.
 *
 * @param slope 1 where scores are neither too sure nor too unsure
 * @param offset 0 where they are neither too high nor too low
 */
record PlattFit(double slope, double offset) {

    private static final int STEPS = 50;
    private static final double LEAST = 1e-4;
    /** Keeps the first steps short. */
    private static final double RIDGE = 1e-3;

    static PlattFit of(List<ScoredAnswer> answers) {
        PlattFit fit = new PlattFit(1, 0);
        for (int i = 0; i < STEPS; i++) {
            fit = fit.step(answers);
        }
        return fit;
    }

    private PlattFit step(List<ScoredAnswer> answers) {
        double bySlope = 0;
        double byOffset = 0;
        double slopes = RIDGE;
        double both = 0;
        double offsets = RIDGE;
        for (ScoredAnswer answer : answers) {
            double x = logit(answer.score());
            double share = likelihood(slope * x + offset);
            double miss = (answer.right() ? 1 : 0) - share;
            double weight = share * (1 - share);
            bySlope += miss * x;
            byOffset += miss;
            slopes += weight * x * x;
            both += weight * x;
            offsets += weight;
        }
        double determinant = slopes * offsets - both * both;
        return new PlattFit(slope + (offsets * bySlope - both * byOffset) / determinant,
                offset + (slopes * byOffset - both * bySlope) / determinant);
    }

    ScoredAnswer apply(ScoredAnswer answer) {
        return new ScoredAnswer(answer.question(), answer.id(), likelihood(slope * logit(answer.score()) + offset));
    }

    private static double logit(double score) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, score));
        return Math.log(inside / (1 - inside));
    }

    private static double likelihood(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
