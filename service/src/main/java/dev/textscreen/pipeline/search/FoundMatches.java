package dev.textscreen.pipeline.search;

import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The matches of a text while they are gathered: one for each entity and mention, with the best score and every span that led to it. */
final class FoundMatches {

    private static final Comparator<MentionMatch> BEST_FIRST = Comparator
            .comparingDouble((MentionMatch found) -> found.match().score().value()).reversed()
            .thenComparingInt(found -> found.spans().getFirst().start()).thenComparing(found -> found.match().entity().id());

    private final Map<Key, MentionMatch> matches = new LinkedHashMap<>();

    private record Key(String entity, OptionalInt mention) {
    }

    void add(MentionMatch found) {
        matches.merge(new Key(found.match().entity().id(), found.mention()), found, FoundMatches::merge);
    }

    private static MentionMatch merge(MentionMatch one, MentionMatch other) {
        Set<Span> spans = new LinkedHashSet<>(one.spans());
        spans.addAll(other.spans());
        Match best = other.match().score().value() > one.match().score().value() ? other.match() : one.match();
        OptionalInt signal = one.signal().isPresent() ? one.signal() : other.signal();
        return new MentionMatch(best, one.mention(), signal, new ArrayList<>(spans));
    }

    List<MentionMatch> bestFirst() {
        List<MentionMatch> sorted = new ArrayList<>(matches.values());
        sorted.sort(BEST_FIRST);
        return sorted;
    }
}
