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

    private final Map<Key, Found> matches = new LinkedHashMap<>();

    private record Key(String entity, OptionalInt mention) {
    }

    /** One match while more of its spans may come. */
    private static final class Found {

        private final OptionalInt mention;
        private final Set<Span> spans = new LinkedHashSet<>();
        private Match best;
        private OptionalInt signal;

        Found(MentionMatch first) {
            this.mention = first.mention();
            this.best = first.match();
            this.signal = first.signal();
        }

        void add(MentionMatch other) {
            spans.addAll(other.spans());
            best = other.match().score().value() > best.score().value() ? other.match() : best;
            signal = signal.isPresent() ? signal : other.signal();
        }

        MentionMatch whole() {
            return new MentionMatch(best, mention, signal, new ArrayList<>(spans));
        }
    }

    void add(MentionMatch found) {
        matches.computeIfAbsent(new Key(found.match().entity().id(), found.mention()), key -> new Found(found)).add(found);
    }

    List<MentionMatch> bestFirst() {
        List<MentionMatch> sorted = new ArrayList<>(matches.size());
        matches.values().forEach(found -> sorted.add(found.whole()));
        sorted.sort(BEST_FIRST);
        return sorted;
    }
}
