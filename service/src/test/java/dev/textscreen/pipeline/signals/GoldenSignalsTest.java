package dev.textscreen.pipeline.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSignalsTest {

    private static final SignalExtractor EXTRACTOR = SignalExtractor.load(Path.of("../dictionaries"));

    static Stream<Arguments> rows() throws IOException {
        Stream.Builder<Arguments> rows = Stream.builder();
        for (String code : List.of("uk", "ru", "pl", "en")) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/golden/signals", code + ".tsv"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    rows.add(Arguments.of(Named.of(line, columns[0]), columns[1], Language.ofCode(code).orElseThrow()));
                }
            }
        }
        return rows.build();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsWhatTheRowSays(String marked, String expected, Language language) {
        MarkedText text = MarkedText.of(marked, language);

        List<Signal> signals = EXTRACTOR.extract(text.text(), text.normalized());

        assertThat(signals.stream().map(signal -> written(signal, text)).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" \\| ")));
    }

    private static String written(Signal signal, MarkedText text) {
        StringBuilder written = new StringBuilder(signal.type().wireName()).append(' ').append(signal.value());
        written.append(signal.valid() ? "" : " invalid");
        signal.role().ifPresent(role -> written.append(' ').append(role));
        signal.mention().ifPresent(index -> written.append(" -> ").append(text.normalized().mentions().get(index).text()));
        return written.toString();
    }
}
