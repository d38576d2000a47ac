package dev.textscreen.resources.answers;

import dev.textscreen.api.ComplexityAnswer;
import dev.textscreen.api.ComplexityAnswer.CountsJson;
import dev.textscreen.api.ComplexityAnswer.LexicalJson;
import dev.textscreen.api.ComplexityAnswer.ReadabilityJson;
import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.complexity.Complexity;
import dev.textscreen.pipeline.complexity.Counts;
import dev.textscreen.pipeline.complexity.LexicalProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer of {@code POST /analyze-complexity}. */
public final class ComplexityAnswers {

    private final ReadingAnswers readings;

    public ComplexityAnswers(ReadingAnswers readings) {
        this.readings = readings;
    }

    public ComplexityAnswer of(Reading reading, Complexity complexity) {
        List<ReadabilityJson> formulas = complexity.readability().stream()
                .map(r -> new ReadabilityJson(r.name(), Wire.rounded(r.value()), r.formula(), r.source())).toList();
        Map<String, Double> scripts = new LinkedHashMap<>();
        complexity.scripts().forEach((script, share) -> scripts.put(Wire.name(script), Wire.rounded(share)));
        return new ComplexityAnswer(readings.language(reading), counts(complexity.counts()), formulas, complexity.readabilityNote(),
                lexical(complexity.lexical()), scripts, complexity.entitiesExpected(), Wire.rounded(complexity.cost().score()),
                Wire.name(complexity.cost().tier()), Wire.rounded(complexity.cost().millis()));
    }

    private static CountsJson counts(Counts c) {
        return new CountsJson(c.characters(), c.letters(), c.words(), c.sentences(), c.wordCharacters(), c.syllables(), c.longWords(),
                c.polysyllables(), c.hardWords(), c.numbers(), c.signals());
    }

    private static LexicalJson lexical(LexicalProfile l) {
        return new LexicalJson(Wire.rounded(l.density()), Wire.rounded(l.typeTokenRatio()), Wire.rounded(l.mattr()),
                Wire.rounded(l.mtld()));
    }
}
