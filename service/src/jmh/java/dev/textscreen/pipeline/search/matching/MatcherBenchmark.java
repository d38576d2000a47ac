package dev.textscreen.pipeline.search.matching;

import dev.textscreen.pipeline.SteadyBenchmark;
import dev.textscreen.pipeline.search.EntityQuery;
import dev.textscreen.pipeline.search.Score;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/**
 * What the matcher costs a pair of people with three-part names, and what preparing a name costs:
 * {@code mvn -Pjmh -DskipTests verify -pl service -Djmh.benchmarks="MatcherBenchmark -prof gc"} from the root of the repository.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatcherBenchmark extends SteadyBenchmark {

    private static final List<String> GIVEN = List.of("Borislav", "Viktor", "Mohammed", "Leonid", "Tariq", "Roman", "Tomas", "Mariana");
    private static final List<String> MIDDLE = List.of("Ivanovich", "Antonio", "Rashid", "Andreevich", "Hassan", "Luis", "Paul", "Wei");
    private static final List<String> SURNAMES = List.of("Halvorsen", "Perehuda", "Al-Masri", "Quiroga", "Wiatrak", "Zelenko", "Ustyan",
            "Hariri");

    private Matcher matcher;
    private final List<EntityQuery> questions = new ArrayList<>();
    private final List<PreparedQuery> asked = new ArrayList<>();
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
            EntityQuery question = new EntityQuery("Person", Map.of("name", List.of((given + " " + surname).replace('o', 'u'))));
            questions.add(question);
            asked.add(matcher.prepare(question));
            listed.add(matcher.prepare(new Entity("b-" + i, "Person", "", Map.of("name", List.of(surname + ", " + given)), List.of(),
                    List.of(), "", "", "", true)));
        }
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    @Benchmark
    public double value() {
        at++;
        return matcher.value(asked.get(at & 1023), listed.get(at * 31 & 1023));
    }

    @Benchmark
    public Score scoreWithExplanations() {
        at++;
        return matcher.score(asked.get(at & 1023), listed.get(at * 31 & 1023));
    }

    @Benchmark
    public PreparedQuery preparation() {
        at++;
        return matcher.prepare(questions.get(at & 1023));
    }
}
