package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.SteadyBenchmark;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/**
 * What the matcher costs a pair of people with three-part names, and what preparing a name costs:
 * {@code mvn -Pjmh -DskipTests verify -pl service -Djmh.benchmarks=MatcherBenchmark} from the root of the repository.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatcherBenchmark extends SteadyBenchmark {

    private static final int CANDIDATES = 30;
    private static final List<String> GIVEN = List.of("Borislav", "Viktor", "Mohammed", "Leonid", "Tariq", "Roman", "Tomas", "Mariana");
    private static final List<String> MIDDLE = List.of("Ivanovich", "Antonio", "Rashid", "Andreevich", "Hassan", "Luis", "Paul", "Wei");
    private static final List<String> SURNAMES = List.of("Halvorsen", "Perehuda", "Al-Masri", "Quiroga", "Wiatrak", "Zelenko", "Ustyan",
            "Hariri");

    private Matcher matcher;
    private final List<EntityQuery> questions = new ArrayList<>();
    private final List<PreparedEntity> listed = new ArrayList<>();
    private int at;

    @Setup
    public void prepare() throws IOException {
        Path dictionaries = Path.of(System.getProperty("dictionaries", "../dictionaries"));
        matcher = Matcher.read(dictionaries, Latinizer.read(dictionaries), SoundKey.read(dictionaries));
        Random random = new Random(1);
        for (int i = 0; i < 1024; i++) {
            String given = any(GIVEN, random) + " " + any(MIDDLE, random);
            String surname = any(SURNAMES, random);
            questions.add(new EntityQuery("Person", Map.of("name", List.of((given + " " + surname).replace('o', 'u')))));
            listed.add(matcher.prepare(new Entity("b-" + i, "Person", "", Map.of("name", List.of(surname + ", " + given)), List.of(),
                    List.of(), "", "", "", true)));
        }
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    /** A pair, of those that one question is compared with; its preparation is part of it. */
    @Benchmark
    @OperationsPerInvocation(CANDIDATES)
    public double value() {
        at++;
        PreparedQuery query = matcher.prepare(questions.get(at & 1023));
        double sum = 0;
        for (int n = 0; n < CANDIDATES; n++) {
            sum += matcher.value(query, listed.get((at * 31 + n) & 1023));
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CANDIDATES)
    public int scoreWithExplanations() {
        at++;
        PreparedQuery query = matcher.prepare(questions.get(at & 1023));
        int explanations = 0;
        for (int n = 0; n < CANDIDATES; n++) {
            explanations += matcher.score(query, listed.get((at * 31 + n) & 1023)).explanations().size();
        }
        return explanations;
    }

    @Benchmark
    public PreparedQuery preparation() {
        at++;
        return matcher.prepare(questions.get(at & 1023));
    }
}
