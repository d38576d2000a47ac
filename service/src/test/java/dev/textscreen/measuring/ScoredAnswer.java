package dev.textscreen.measuring;

/** The candidate that a question was answered with. */
record ScoredAnswer(Question question, String id, double score) {

    boolean right() {
        return question.bearers().contains(id);
    }
}
