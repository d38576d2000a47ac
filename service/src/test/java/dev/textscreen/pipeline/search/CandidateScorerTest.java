package dev.textscreen.pipeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.lucene.LuceneIndexFormat;
import dev.textscreen.pipeline.search.matching.Matcher;
import dev.textscreen.pipeline.search.matching.WatchlistMatcher;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of listed entities while versions of a list come and go. */
class CandidateScorerTest {

    @TempDir
    private Path folder;

    private final List<String> prepared = new ArrayList<>();
    private CandidateScorer scorer;

    /** A matcher that tells which entities it made ready. */
    private record Telling(EntityMatcher matcher, List<String> prepared) implements EntityMatcher {

        @Override
        public Asked ask(EntityQuery query) {
            return matcher.ask(query);
        }

        @Override
        public Listed list(Entity entity) {
            prepared.add(entity.id());
            return matcher.list(entity);
        }

        @Override
        public double value(Asked asked, Listed listed) {
            return matcher.value(asked, listed);
        }

        @Override
        public Score score(Asked asked, Listed listed) {
            return matcher.score(asked, listed);
        }
    }

    @BeforeEach
    void readDictionaries() throws IOException {
        Latinizer latinizer = Latinizer.read(ListedPeople.DICTIONARIES);
        EntityMatcher matcher = new WatchlistMatcher(
                Matcher.read(ListedPeople.DICTIONARIES, latinizer, SoundKey.read(ListedPeople.DICTIONARIES)));
        scorer = new CandidateScorer(new Telling(matcher, prepared), new Questions(ListedPeople.questions()),
                new SearchLimits(40, 60, 100, 1000), SearchListener.NONE);
    }

    private SearchEngine index(String version, List<Entity> list) throws IOException {
        IndexFormat format = new LuceneIndexFormat(ListedPeople.analyzer(), new HashedNgramEmbedder());
        try (IndexBuild build = format.create(folder.resolve(version))) {
            for (Entity entity : list) {
                build.add(entity);
            }
            build.finish();
        }
        return format.open(folder.resolve(version));
    }

    private Entity found(SearchEngine engine) {
        return scorer.rank(new EntityQuery("Person", Map.of("name", List.of("Orla Quist"))),
                new MatchOptions(Set.of(), 5, 0.7, 0.41, EntityFilter.ALL, false), List.of(new OneIndex(engine)))
                .candidates().getFirst().listed().entity();
    }

    private static EntityDraft orla() {
        return new EntityDraft("x-1", "Person").add("name", "Orla Quist");
    }

    @Test
    void whatWasMadeOfAnEntityServesEachVersionThatHasItUnchanged() throws IOException {
        Entity orla = orla().build("people");
        try (SearchEngine first = index("1", List.of(orla)); SearchEngine second = index("2", List.of(orla))) {
            assertThat(found(first)).isSameAs(found(second));
        }
        assertThat(prepared).containsExactly("x-1");
    }

    @Test
    void aChangedEntityIsMadeReadyAnew() throws IOException {
        Entity changed = orla().add("birthDate", "1971-04-02").build("people");
        try (SearchEngine first = index("1", List.of(orla().build("people"))); SearchEngine second = index("2", List.of(changed))) {
            assertThat(found(first)).isEqualTo(orla().build("people"));
            assertThat(found(second)).isEqualTo(changed);
        }
        assertThat(prepared).containsExactly("x-1", "x-1");
    }
}
