package dev.textscreen.pipeline.language;

/**
 * What share of guesses is right, by the evidence for them: straight lines between points.
 *
 * @param evidence of the points, rising from 0 to 1
 * @param right of each point
 */
record Calibration(double[] evidence, double[] right) {

    /** From single words and short texts: two languages that share a word are told by little more than chance, one word that only one has is enough. */
    static final Calibration SINGLE_WORDS = new Calibration(new double[]{0, 0.38, 0.46, 0.54, 0.7, 1},
            new double[]{0, 0.44, 0.85, 0.93, 0.98, 1});

    double of(double given) {
        int i = 1;
        while (evidence[i] < given) {
            i++;
        }
        return right[i - 1] + (right[i] - right[i - 1]) * (given - evidence[i - 1]) / (evidence[i] - evidence[i - 1]);
    }
}
