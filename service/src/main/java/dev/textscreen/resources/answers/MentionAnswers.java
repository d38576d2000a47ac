package dev.textscreen.resources.answers;

import dev.textscreen.api.MentionJson;
import dev.textscreen.api.MentionJson.NamePartJson;
import dev.textscreen.api.MentionJson.VariantJson;
import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.signals.SignalType;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Persons and organisations of a text, each with the signals that belong to it. */
final class MentionAnswers {

    MentionJson of(int index, Reading reading, Optional<List<Variant>> variants) {
        Mention mention = reading.normalized().mentions().get(index);
        Span source = reading.text().toSource(mention.span());
        List<NamePartJson> parts = mention.parts().stream()
                .map(part -> new NamePartJson(Wire.name(part.role()), part.text(), part.normalized())).toList();
        return new MentionJson(Wire.mentionId(index), Wire.name(mention.type()), source.start(), source.end(),
                reading.text().sourceSlice(mention.span()), mention.normalized(), parts, gender(mention.gender()),
                birthDate(index, reading.signals()), mention.legalForm(), mention.coreName(), Wire.rounded(mention.confidence()),
                signals(index, reading.signals()), variants.map(MentionAnswers::variants));
    }

    private static List<VariantJson> variants(List<Variant> variants) {
        return variants.stream().map(v -> new VariantJson(v.text(), Wire.name(v.kind()), Wire.rounded(v.weight()))).toList();
    }

    private static Optional<String> gender(Gender gender) {
        return switch (gender) {
            case MASCULINE -> Optional.of("male");
            case FEMININE -> Optional.of("female");
            case NEUTER, NONE -> Optional.empty();
        };
    }

    private static List<Integer> signals(int mention, List<Signal> signals) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (belongs(signals.get(i), mention)) {
                out.add(i);
            }
        }
        return out;
    }

    private static Optional<String> birthDate(int mention, List<Signal> signals) {
        for (Signal signal : signals) {
            boolean born = signal.type() == SignalType.DATE && signal.valid() && signal.role().filter("birth"::equals).isPresent();
            if (born && belongs(signal, mention)) {
                return Optional.of(signal.value());
            }
        }
        return Optional.empty();
    }

    private static boolean belongs(Signal signal, int mention) {
        return signal.mention().isPresent() && signal.mention().getAsInt() == mention;
    }
}
