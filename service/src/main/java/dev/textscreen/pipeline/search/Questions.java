package dev.textscreen.pipeline.search;

import dev.textscreen.watchlist.FtmSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns what is asked for into what an engine looks for. Immutable and thread-safe. */
final class Questions {

    private final NameQuestions questions;

    Questions(NameQuestions questions) {
        this.questions = questions;
    }

    CandidateQuery candidates(EntityQuery query, MatchOptions options, int limit) {
        Set<String> names = new LinkedHashSet<>();
        FtmSchema.NAME_PROPERTIES.forEach(property -> names.addAll(query.values(property)));
        if (names.isEmpty()) {
            String joined = String.join(" ", List.of(first(query, "firstName"), first(query, "fatherName"), first(query, "lastName")))
                    .strip();
            if (!joined.isEmpty()) {
                names.add(joined);
            }
        }
        Set<String> identifiers = new LinkedHashSet<>();
        query.properties().keySet().stream().filter(FtmSchema.IDENTIFIER_PROPERTIES::contains).sorted()
                .forEach(property -> identifiers.addAll(query.values(property)));
        return new CandidateQuery(questions.ask(names, options.vectors()), List.copyOf(identifiers), filter(query, options.filter()), limit,
                options.vectors());
    }

    private static String first(EntityQuery query, String property) {
        List<String> values = query.values(property);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Lets through only what may be of the asked kind at all. */
    private static EntityFilter filter(EntityQuery query, EntityFilter filter) {
        Set<String> matchable = FtmSchema.matchableWith(query.schema());
        if (matchable.isEmpty() || filter.schemas().isEmpty()) {
            return filter.schemas().isEmpty() ? filter.withSchemas(matchable) : filter;
        }
        Set<String> both = new TreeSet<>(matchable);
        both.retainAll(filter.schemas());
        return filter.withSchemas(both.isEmpty() ? filter.schemas() : both);
    }
}
