package dev.textscreen.pipeline.unicode;

import dev.textscreen.text.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters of one script that look like a letter of another, from {@code dictionaries/common/lookalikes.tsv}. Immutable. */
public final class Lookalikes {

    private final Map<Script, Map<Integer, Integer>> twins;

    private Lookalikes(Map<Script, Map<Integer, Integer>> twins) {
        this.twins = twins;
    }

    /** @throws IllegalArgumentException when a line of the file is not in its format; the message names the line */
    public static Lookalikes load(Path file) {
        Map<Script, Map<Integer, Integer>> twins = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 2 || columns[0].codePointCount(0, columns[0].length()) != 1
                    || columns[1].codePointCount(0, columns[1].length()) != 1) {
                throw new IllegalArgumentException(file.getFileName() + " line " + (i + 1) + ": wanted two letters with a tab between");
            }
            int one = columns[0].codePointAt(0);
            int other = columns[1].codePointAt(0);
            put(twins, one, other);
            put(twins, other, one);
        }
        return new Lookalikes(twins);
    }

    /** The letter of the wanted script that looks like this one. */
    Optional<Integer> twin(int letter, Script wanted) {
        return Optional.ofNullable(twins.getOrDefault(wanted, Map.of()).get(letter));
    }

    private static void put(Map<Script, Map<Integer, Integer>> twins, int letter, int twin) {
        twins.computeIfAbsent(Script.of(twin), script -> new HashMap<>()).putIfAbsent(letter, twin);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
