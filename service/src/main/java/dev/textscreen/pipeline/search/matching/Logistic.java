package dev.textscreen.pipeline.search.matching;

/** Log-odds and likelihoods, computed alike on every machine. */
final class Logistic {

    private Logistic() {
    }

    static double logit(double likelihood) {
        return StrictMath.log(likelihood / (1 - likelihood));
    }

    /** The likelihood, rounded to four places. */
    static double likelihood(double logit) {
        return StrictMath.rint(10_000 / (1 + StrictMath.exp(-logit))) / 10_000;
    }
}
