package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The shipped {@link NameStatistics}: bands of common words from {@code common/name-frequency.tsv}, every other word counts as rare. */
final class WordBands implements NameStatistics {

    private static final double GIVEN_NAME = 0.7;

    private final Map<String, Double> weights;

    private WordBands(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Given names, which the file need not list, count as common too. */
    static WordBands read(Path file, Set<String> givenNames) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        givenNames.forEach(name -> weights.put(name, GIVEN_NAME));
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 2 || !columns[0].matches("[1-3]")) {
                throw new IllegalArgumentException(file + " line " + number + ": expected a band from 1 to 3 and words");
            }
            double weight = switch (columns[0]) {
                case "3" -> 0.5;
                case "2" -> 0.65;
                default -> 0.8;
            };
            for (String word : columns[1].split(" ")) {
                weights.merge(word, weight, Math::min);
            }
        }
        return new WordBands(weights);
    }

    @Override
    public double weight(String latinWord) {
        return weights.getOrDefault(latinWord, 1.0);
    }
}
