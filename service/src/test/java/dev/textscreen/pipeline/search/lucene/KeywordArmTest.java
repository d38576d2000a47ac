package dev.textscreen.pipeline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.measuring.InventedList;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.pipeline.search.terms.Way;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search by words in memory against Lucene's own over the same index. */
class KeywordArmTest {

    private static final Path DICTIONARIES = Path.of("..", "dictionaries");
    private static final long SEED = 20261121;
    private static final int LIMIT = 30;

    @TempDir
    private Path folder;

    private NameAnalyzer analyzer;
    private List<Entity> entities;

    @BeforeEach
    void makeIndex() throws IOException {
        analyzer = new NameAnalyzer(Latinizer.read(DICTIONARIES), SoundKey.read(DICTIONARIES));
        entities = new InventedList(DICTIONARIES, SEED).take(3_000);
        try (IndexBuild build = new LuceneIndexFormat(analyzer, new HashedNgramEmbedder()).create(folder)) {
            for (Entity entity : entities) {
                build.add(entity);
            }
            build.finish();
        }
    }

    @Test
    void ranksAsLuceneDoes() throws IOException {
        Random random = new Random(SEED);
        try (IndexFolder index = IndexFolder.open(folder)) {
            KeywordArm arm = arm(index);
            for (int round = 0; round < 600; round++) {
                KeywordQuestion question = question(misspelt(random));
                EntityFilter filter = round % 3 == 0 ? EntityFilter.ALL.withSchemas(Set.of("Person")) : EntityFilter.ALL;
                assertThat(arm.find(question, filter, LIMIT).ordinals()).as("seed %d, round %d", SEED, round)
                        .isEqualTo(byLucene(index, question, filter, Occur.SHOULD));
                KeywordQuestion strict = KeywordQuestion.strict(analyzer.terms(analyzer.tokens(any(random))), round % 2 == 0);
                List<Integer> all = arm.findAll(strict, filter);
                assertThat(all.subList(0, Math.min(LIMIT, all.size()))).as("seed %d, round %d", SEED, round)
                        .isEqualTo(byLucene(index, strict, filter, Occur.MUST));
            }
        }
    }

    @Test
    void findsNobodyByWordsThatNoNameHas() throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            KeywordArm arm = arm(index);
            assertThat(arm.find(question("qqqqqqqqq xxxxxxxxx"), EntityFilter.ALL, LIMIT).ordinals()).isEmpty();
            assertThat(arm.find(new KeywordQuestion(List.of()), EntityFilter.ALL, LIMIT).ordinals()).isEmpty();
        }
    }

    private static KeywordArm arm(IndexFolder index) throws IOException {
        ListedNames names = ListedNames.load(index);
        return new KeywordArm(names, Tables.load(index, names).terms());
    }

    private KeywordQuestion question(String name) {
        return KeywordQuestion.likest(analyzer.terms(analyzer.tokens(name)));
    }

    private String any(Random random) {
        return entities.get(random.nextInt(entities.size())).caption();
    }

    /** A listed name with a letter taken out, another doubled, and at times a word of someone else's. */
    private String misspelt(Random random) {
        StringBuilder name = new StringBuilder(any(random));
        name.deleteCharAt(random.nextInt(name.length()));
        int at = random.nextInt(name.length());
        name.insert(at, name.charAt(at));
        return random.nextInt(4) == 0 ? name + " " + any(random) : name.toString();
    }

    private static List<Integer> byLucene(IndexFolder index, KeywordQuestion question, EntityFilter filter, Occur occur)
            throws IOException {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        for (List<Way> ways : question.clauses()) {
            clauses.add(new DisjunctionMaxQuery(ways.stream()
                    .map(way -> new BoostQuery(new TermQuery(new Term(way.kind().field(), way.term())), way.boost())).toList(), 0), occur);
        }
        Set<Integer> ordinals = new LinkedHashSet<>();
        int most = occur == Occur.SHOULD ? 2 * LIMIT : 10_000;
        for (ScoreDoc hit : index.searcher().search(FilterQuery.with(clauses.build(), Occur.MUST, filter), most).scoreDocs) {
            if (ordinals.size() < LIMIT) {
                ordinals.add(index.ordinal(hit.doc));
            }
        }
        return List.copyOf(ordinals);
    }
}
