package dev.textscreen.pipeline.search;

import dev.textscreen.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Asks the lists for the names that a text has in scripts which the layers before do not read. */
final class ForeignScreen {

    private final TextScreen.MatchQuestion questions;

    ForeignScreen(TextScreen.MatchQuestion questions) {
        this.questions = questions;
    }

    /** What was found, and how much was looked at. */
    record Answer(List<MentionMatch> matches, int candidates, Set<String> degraded) {
    }

    /**
     * Of the pieces that lead to one entity the one that fits best counts, of equal ones the longest.
     *
     * @param most the most different pieces that are looked up; an answer that left some out names "search.names"
     */
    Answer screen(List<ForeignNames.Piece> pieces, int most, MatchOptions options, List<OpenIndex> indexes) {
        Map<String, MatchAnswer> answers = new HashMap<>();
        Map<String, MentionMatch> best = new LinkedHashMap<>();
        Set<String> degraded = new LinkedHashSet<>();
        int candidates = 0;
        for (ForeignNames.Piece piece : pieces) {
            MatchAnswer known = answers.get(piece.text());
            if (known == null && answers.size() == most) {
                degraded.add("search.names");
                continue;
            }
            if (known == null) {
                known = questions.match(new EntityQuery("Person", Map.of("name", List.of(piece.text()))), options, indexes);
                answers.put(piece.text(), known);
                candidates += known.candidates();
                degraded.addAll(known.degraded());
            }
            for (Match match : known.matches()) {
                MentionMatch found = new MentionMatch(match, OptionalInt.empty(), OptionalInt.empty(), List.of(piece.span()));
                best.merge(match.entity().id(), found, ForeignScreen::better);
            }
        }
        List<MentionMatch> found = best.values().stream().filter(match -> best.values().stream().noneMatch(other -> covers(other, match)))
                .toList();
        return new Answer(found, candidates, degraded);
    }

    private static MentionMatch better(MentionMatch one, MentionMatch other) {
        int byScore = Double.compare(one.match().score().value(), other.match().score().value());
        int byLength = Integer.compare(length(one), length(other));
        return byScore > 0 || byScore == 0 && byLength >= 0 ? one : other;
    }

    /** A part of a longer name that is listed itself names nobody else. */
    private static boolean covers(MentionMatch longer, MentionMatch part) {
        return length(longer) > length(part) && longer.spans().getFirst().contains(part.spans().getFirst())
                && longer.match().score().value() > part.match().score().value();
    }

    private static int length(MentionMatch match) {
        Span span = match.spans().getFirst();
        return span.length();
    }
}
