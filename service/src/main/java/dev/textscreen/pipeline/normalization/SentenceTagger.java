package dev.textscreen.pipeline.normalization;

import java.util.List;

/** Chooses the readings of a sentence's tokens that go best together, by the best path over neighbouring pairs. Thread-safe. */
final class SentenceTagger {

    private final ContextRules rules;

    SentenceTagger(ContextRules rules) {
        this.rules = rules;
    }

    /** A chosen reading and the paradigm cells that the context left it. */
    record Choice(Candidate candidate, long cells) {
    }

    private static final class Step {
        final double[] scores;
        final int[] from;
        final long[] cells;

        Step(int size) {
            scores = new double[size];
            from = new int[size];
            cells = new long[size];
        }
    }

    /** One choice a token; each token needs at least one candidate. */
    Choice[] choose(List<List<Candidate>> tokens) {
        List<List<Candidate>> weighed = rules.weigh(tokens);
        Choice[] first = best(weighed);
        List<List<Candidate>> again = rules.reconsider(weighed, first);
        return again == weighed ? first : best(again);
    }

    private Choice[] best(List<List<Candidate>> tokens) {
        Step[] steps = new Step[tokens.size()];
        for (int i = 0; i < steps.length; i++) {
            List<Candidate> current = tokens.get(i);
            steps[i] = new Step(current.size());
            for (int c = 0; c < current.size(); c++) {
                if (i == 0) {
                    open(current.get(c), steps[i], c);
                } else {
                    follow(tokens.get(i - 1), steps[i - 1], current.get(c), steps[i], c);
                }
            }
        }
        return path(tokens, steps);
    }

    private void open(Candidate candidate, Step step, int index) {
        step.scores[index] = candidate.prior() + rules.opening(candidate);
        step.cells[index] = candidate.cells();
    }

    private void follow(List<Candidate> previous, Step before, Candidate candidate, Step step, int index) {
        double best = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < previous.size(); p++) {
            double score = before.scores[p] + rules.link(previous.get(p), before.cells[p], candidate);
            if (score > best) {
                best = score;
                step.from[index] = p;
            }
        }
        int from = step.from[index];
        step.scores[index] = best + candidate.prior();
        step.cells[index] = rules.narrow(previous.get(from), before.cells[from], candidate);
    }

    private static Choice[] path(List<List<Candidate>> tokens, Step[] steps) {
        Choice[] choices = new Choice[steps.length];
        int state = steps.length == 0 ? 0 : best(steps[steps.length - 1].scores);
        for (int i = steps.length - 1; i >= 0; i--) {
            Candidate candidate = tokens.get(i).get(state);
            long cells = steps[i].cells[state];
            if (i + 1 < steps.length && candidate.isAttributive() && choices[i + 1].candidate().isNominal()
                    && (cells & choices[i + 1].cells()) != 0) {
                cells &= choices[i + 1].cells();
            }
            choices[i] = new Choice(candidate, cells);
            state = steps[i].from[state];
        }
        return choices;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
