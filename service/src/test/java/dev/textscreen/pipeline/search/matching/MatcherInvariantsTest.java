package dev.textscreen.pipeline.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.textscreen.pipeline.search.Explanation;
import dev.textscreen.pipeline.search.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatcherInvariantsTest {

    private static final long SEED = 20260712;
    private static final List<String> WORDS = List.of("Ivan", "Petrenko", "Halvorsen", "Tomas", "Muhammad", "al", "bin", "Qasimi", "Pim",
            "Su",
            "Іван", "Ковтун", "محمد", "李伟", "김수", "S.", "De", "La", "Quiroga", "Belmonte", "II", "Holding", "GmbH", "4", "Mykolayovych");
    private static final List<String> SCHEMATA = List.of("Person", "Company", "Organization", "LegalEntity", "Vessel");

    private final Comparisons comparisons = new Comparisons();
    private final Random random = new Random(SEED);

    MatcherInvariantsTest() throws IOException {
    }

    @Test
    void staysWithinZeroAndOneAndAddsUp() {
        for (int round = 0; round < 2_000; round++) {
            Map<String, List<String>> query = record();
            Map<String, List<String>> listed = record();
            Score score = comparisons.score(schema(), query, listed);
            assertThat(score.value()).as("seed %d: %s and %s", SEED, query, listed).isBetween(0.0, 1.0);
            assertThat(score.explanations().stream().mapToDouble(Explanation::share).sum()).isCloseTo(score.value(), within(1e-9));
            assertThat(score.explanations()).allSatisfy(explanation -> assertThat(explanation.score()).isBetween(-1.0, 1.0));
            assertThat(comparisons.value("Person", query, listed)).isEqualTo(comparisons.score("Person", query, listed).value());
        }
    }

    @Test
    void answersTheSameInBothDirections() {
        for (int round = 0; round < 2_000; round++) {
            String one = name();
            String other = name();
            String schema = schema();
            assertThat(comparisons.ofNames(schema, one, other)).as("seed %d: %s, %s and %s", SEED, schema, one, other)
                    .isEqualTo(comparisons.ofNames(schema, other, one));
        }
    }

    @Test
    void neverLowersAScoreForMoreEvidenceOfSameness() {
        for (int round = 0; round < 1_000; round++) {
            Map<String, List<String>> query = Map.of("name", List.of(name()));
            Map<String, List<String>> listed = Map.of("name", List.of(name()));
            double bare = comparisons.value("Person", query, listed);
            for (Map.Entry<String, String> same : SAME.entrySet()) {
                double more = comparisons.value("Person", with(query, same), with(listed, same));
                assertThat(more).as("seed %d: %s on %s and %s", SEED, same, query, listed).isGreaterThanOrEqualTo(bare);
            }
        }
    }

    @Test
    void neverRaisesAScoreForContradictingEvidence() {
        for (int round = 0; round < 1_000; round++) {
            Map<String, List<String>> query = Map.of("name", List.of(name()));
            Map<String, List<String>> listed = Map.of("name", List.of(name()));
            double bare = comparisons.value("Person", query, listed);
            for (Map.Entry<String, String> mine : SAME.entrySet()) {
                Map.Entry<String, String> theirs = Map.entry(mine.getKey(), OTHER.get(mine.getKey()));
                double less = comparisons.value("Person", with(query, mine), with(listed, theirs));
                assertThat(less).as("seed %d: %s on %s and %s", SEED, theirs, query, listed).isLessThanOrEqualTo(bare);
            }
        }
    }

    @Test
    void addsNothingForMoreAliases() {
        for (int round = 0; round < 500; round++) {
            String query = name();
            String listed = name();
            double one = comparisons.ofNames("Person", query, listed);
            double more = comparisons.value("Person", Map.of("name", List.of(query)),
                    Map.of("name", List.of(listed), "alias", List.of(name())));
            assertThat(more).as("seed %d", SEED).isGreaterThanOrEqualTo(one);
        }
    }

    @Test
    void tellsNumberedNamesApartWhateverTheName() {
        List<String> stems = List.of("Kestrel Fund", "Sea Lantern", "Bravik Capital Partners", "Nordvik", "Avalon Trust");
        List<String> numbers = List.of("I", "II", "III", "IV", "5", "VI", "7", "12", "21");
        for (int round = 0; round < 500; round++) {
            String stem = stems.get(random.nextInt(stems.size()));
            String schema = random.nextBoolean() ? "Company" : "Vessel";
            String one = numbers.get(random.nextInt(numbers.size()));
            String other = numbers.get(random.nextInt(numbers.size()));
            double score = comparisons.ofNames(schema, stem + " " + one, stem + " " + other);
            assertThat(score >= 0.7).as("seed %d: %s %s and %s is %f", SEED, stem, one, other, score).isEqualTo(one.equals(other));
        }
    }

    @Test
    void answersTheSameFromManyThreads() {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> name()).toList();
        List<Double> alone = names.stream().map(name -> comparisons.ofNames("Person", name, names.getFirst())).toList();
        IntStream.range(0, 2_000).parallel().forEach(i -> assertThat(comparisons.ofNames("Person", names.get(i % 40), names.getFirst()))
                .isEqualTo(alone.get(i % 40)));
    }

    private static final Map<String, String> SAME = Map.of("birthDate", "1970-02-03", "country", "ua", "gender", "male", "innCode",
            "2967008572");
    private static final Map<String, String> OTHER = Map.of("birthDate", "1951-11-30", "country", "pl", "gender", "female", "innCode",
            "3112233445");

    private static Map<String, List<String>> with(Map<String, List<String>> record, Map.Entry<String, String> property) {
        Map<String, List<String>> out = new HashMap<>(record);
        out.put(property.getKey(), List.of(property.getValue()));
        return out;
    }

    private Map<String, List<String>> record() {
        Map<String, List<String>> record = new HashMap<>(Map.of("name", List.of(name()), "weakAlias", List.of(name())));
        SAME.forEach((property, value) -> {
            if (random.nextInt(3) == 0) {
                record.put(property, List.of(random.nextBoolean() ? value : OTHER.getOrDefault(property, value)));
            }
        });
        return record;
    }

    private String schema() {
        return SCHEMATA.get(random.nextInt(SCHEMATA.size()));
    }

    private String name() {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        String name = String.join(" ", words);
        return random.nextInt(4) == 0 && words.size() > 1 ? name.replaceFirst(" ", ", ") : name;
    }
}
