package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.measuring.InventedList;
import dev.textscreen.measuring.MeasuredList;
import dev.textscreen.pipeline.SteadyBenchmark;
import dev.textscreen.pipeline.search.AskedNames;
import dev.textscreen.pipeline.search.EntityFilter;
import dev.textscreen.pipeline.search.ListedPeople;
import dev.textscreen.pipeline.search.NameQuestions;
import dev.textscreen.pipeline.search.embedding.AskedVector;
import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.KeywordQuestion;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What finding candidates by words and by vectors costs a question about one listed name with a letter too many, over invented entities:
 * {@code mvn -Pjmh -DskipTests verify -pl service -Djmh.benchmarks=ArmsBenchmark} from the root of the repository.
 */
public class ArmsBenchmark extends SteadyBenchmark {

    private static final int QUESTIONS = 1024;
    private static final int WANTED = 30;
    private static final long SEED = 11;

    @Param("100000")
    public int entities;

    private MeasuredList list;
    private IndexFolder index;
    private KeywordArm keywords;
    private VectorArm vectors;
    private NameQuestions asking;
    private final List<Asked> questions = new ArrayList<>();
    private int at;

    /** A name as it is asked, and what its words led to. */
    private record Asked(String name, KeywordQuestion question, AskedVector vector, KeywordArm.Found found) {
    }

    @Setup
    public void open() throws IOException {
        list = MeasuredList.of("invented", new InventedList(ListedPeople.DICTIONARIES, SEED).take(entities));
        index = IndexFolder.open(list.index());
        ListedNames names = ListedNames.load(index);
        Tables tables = Tables.load(index, names);
        keywords = new KeywordArm(names, tables.terms());
        vectors = new VectorArm(names, tables.sketches());
        asking = new NameQuestions(list.analyzer(), new HashedNgramEmbedder());
        for (int i = 0; questions.size() < QUESTIONS; i++) {
            Entity entity = list.entities().get(i * 89 % list.entities().size());
            if (entity.schema().equals("Person")) {
                questions.add(asked(changed(entity.caption())));
            }
        }
    }

    private Asked asked(String name) throws IOException {
        AskedNames names = asking.ask(List.of(name), true);
        AskedNames.Near near = names.near().getFirst();
        KeywordQuestion question = names.words().get(near.reading());
        return new Asked(name, question, near.vector(), keywords.find(question, EntityFilter.ALL, WANTED));
    }

    private static String changed(String name) {
        int middle = name.length() / 2;
        return name.substring(0, middle) + "e" + name.substring(middle);
    }

    private Asked next() {
        return questions.get(at++ & (QUESTIONS - 1));
    }

    @Benchmark
    public AskedNames makingTheQuestion() {
        return asking.ask(List.of(next().name()), true);
    }

    @Benchmark
    public List<Integer> byWords() throws IOException {
        return keywords.find(next().question(), EntityFilter.ALL, WANTED).ordinals();
    }

    /** Among the names that the words led to. */
    @Benchmark
    public List<Integer> byVectors() throws IOException {
        Asked asked = next();
        return vectors.find(asked.vector(), asked.found(), EntityFilter.ALL, WANTED);
    }

    @TearDown
    public void close() throws IOException {
        index.close();
    }
}
