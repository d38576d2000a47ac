package dev.textscreen.cli.evaluation;

import dev.textscreen.pipeline.search.Match;
import java.util.List;

/** What was found for a labelled query, best first. */
record QueryResult(LabelledQuery labelled, List<Match> found, boolean degraded) {

    QueryResult {
        found = List.copyOf(found);
    }

    /** The place of the first right entity, from 1; 0 where it was not found. */
    int place() {
        for (int i = 0; i < found.size(); i++) {
            if (isRight(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a right entity scored at least the threshold. */
    boolean recognized(double threshold) {
        return found.stream().anyMatch(match -> isRight(match) && reaches(match, threshold));
    }

    /** The entities that scored at least the threshold and are not right, best first. */
    List<Match> wrong(double threshold) {
        return found.stream().filter(match -> !isRight(match) && reaches(match, threshold)).toList();
    }

    private boolean isRight(Match match) {
        return labelled.expected().contains(match.entity().id())
                || match.entity().referents().stream().anyMatch(labelled.expected()::contains);
    }

    private static boolean reaches(Match match, double threshold) {
        return match.score().value() >= threshold;
    }
}
