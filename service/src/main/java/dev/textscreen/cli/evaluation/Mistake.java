package dev.textscreen.cli.evaluation;

import dev.textscreen.pipeline.search.Match;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An answer that was not right at the threshold.
 *
 * @param kind {@code missed} or {@code false_match}
 * @param line of the query in the file
 * @param id of the entity that matched, or of the one that did not
 * @param caption of that entity; empty where it was not found at all
 * @param score of that entity, absent where it was not found at all
 */
public record Mistake(String kind, long line, String name, String id, String caption, Optional<Double> score) {

    static Mistake missed(QueryResult result) {
        LabelledQuery query = result.labelled();
        String ids = String.join(";", new TreeSet<>(query.expected()));
        List<Match> right = result.place() == 0 ? List.of() : List.of(result.found().get(result.place() - 1));
        return new Mistake("missed", query.line(), query.name(), ids, right.stream().map(m -> m.entity().caption()).findFirst().orElse(""),
                right.stream().map(match -> match.score().value()).findFirst());
    }

    static Mistake falseMatch(QueryResult result, Match match) {
        LabelledQuery query = result.labelled();
        return new Mistake("false_match", query.line(), query.name(), match.entity().id(), match.entity().caption(),
                Optional.of(match.score().value()));
    }
}
