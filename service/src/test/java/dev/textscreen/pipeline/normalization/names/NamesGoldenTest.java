package dev.textscreen.pipeline.normalization.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NamesGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/names");

    @TestFactory
    Stream<DynamicTest> readsTheGoldenSentences() {
        return Stream.of("uk", "ru", "pl", "en").flatMap(language -> rows(language).stream())
                .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
    }

    private static List<String[]> rows(String language) {
        try {
            return Files.readAllLines(GOLDEN.resolve(language + ".tsv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(String[] row) {
        assertThat(joined(row[0], MentionType.PERSON, mention -> mention.text() + "=" + mention.normalized())).isEqualTo(row[1]);
        assertThat(joined(row[0], MentionType.ORGANIZATION, Mention::text)).isEqualTo(row[2]);
    }

    private static String joined(String text, MentionType type, Function<Mention, String> shown) {
        String all = NameAnalysis.mentions(text, type).stream().map(shown).collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }
}
