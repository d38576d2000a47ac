package dev.textscreen.resources.answers;

import dev.textscreen.api.TokenJson;
import dev.textscreen.api.TokenJson.FeaturesJson;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalNumber;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.text.Span;
import java.util.Optional;

/** Tokens with what grammar says of them. */
final class TokenAnswers {

    TokenJson of(Token token, CanonicalText text) {
        Span source = text.toSource(token.span());
        return new TokenJson(source.start(), source.end(), text.sourceSlice(token.span()), token.lemma(), token.pos().name(),
                features(token.features()));
    }

    private static FeaturesJson features(Features features) {
        return new FeaturesJson(unless(GrammaticalCase.NONE, features.grammaticalCase()), unless(Gender.NONE, features.gender()),
                unless(GrammaticalNumber.NONE, features.number()), unless(NameKind.NONE, features.name()));
    }

    private static <E extends Enum<E>> Optional<String> unless(E none, E value) {
        return value == none ? Optional.empty() : Optional.of(Wire.name(value));
    }
}
