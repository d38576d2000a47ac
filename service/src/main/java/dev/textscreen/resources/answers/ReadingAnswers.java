package dev.textscreen.resources.answers;

import dev.textscreen.api.LanguageJson;
import dev.textscreen.api.LanguageJson.SentenceLanguageJson;
import dev.textscreen.api.MentionJson;
import dev.textscreen.api.NormalizeAnswer;
import dev.textscreen.api.SentenceJson;
import dev.textscreen.api.SignalJson;
import dev.textscreen.api.TokenJson;
import dev.textscreen.pipeline.Layer;
import dev.textscreen.pipeline.Reading;
import dev.textscreen.pipeline.Timings;
import dev.textscreen.pipeline.language.SentenceLanguage;
import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.Sentence;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.signals.Signal;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.pipeline.variants.Variant;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What layers 1 to 6 read out of a text, with spans in code points of the text as it was sent. */
public final class ReadingAnswers {

    private final MentionAnswers mentions = new MentionAnswers();
    private final TokenAnswers tokens = new TokenAnswers();

    /** The answer of {@code POST /normalize}. */
    public NormalizeAnswer of(Reading reading) {
        return new NormalizeAnswer(language(reading), reading.text().text(), sentences(reading), tokens(reading),
                mentions(reading, List.of(), false), signals(reading), reading.degraded(), timings(reading.timings()));
    }

    LanguageJson language(Reading reading) {
        List<SentenceLanguageJson> sentences = new ArrayList<>(reading.language().sentences().size());
        for (SentenceLanguage sentence : reading.language().sentences()) {
            Span source = reading.text().toSource(sentence.span());
            sentences.add(new SentenceLanguageJson(source.start(), source.end(), sentence.language().code(),
                    Wire.rounded(sentence.confidence())));
        }
        return new LanguageJson(reading.language().language().code(), Wire.rounded(reading.language().confidence()), sentences);
    }

    List<SentenceJson> sentences(Reading reading) {
        List<SentenceJson> out = new ArrayList<>(reading.normalized().sentences().size());
        for (Sentence sentence : reading.normalized().sentences()) {
            Span source = reading.text().toSource(sentence.span());
            out.add(new SentenceJson(source.start(), source.end()));
        }
        return out;
    }

    List<TokenJson> tokens(Reading reading) {
        List<TokenJson> out = new ArrayList<>(reading.normalized().tokens().size());
        for (Token token : reading.normalized().tokens()) {
            out.add(tokens.of(token, reading.text()));
        }
        return out;
    }

    /** @param variants for each mention, or none at all */
    List<MentionJson> mentions(Reading reading, List<List<Variant>> variants, boolean withVariants) {
        List<Mention> found = reading.normalized().mentions();
        List<MentionJson> out = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            List<Variant> spellings = i < variants.size() ? variants.get(i) : List.of();
            out.add(mentions.of(i, reading, withVariants ? Optional.of(spellings) : Optional.empty()));
        }
        return out;
    }

    List<SignalJson> signals(Reading reading) {
        CanonicalText text = reading.text();
        List<SignalJson> out = new ArrayList<>(reading.signals().size());
        for (Signal signal : reading.signals()) {
            Span source = text.toSource(signal.span());
            out.add(new SignalJson(signal.type().wireName(), signal.value(), source.start(), source.end(), signal.valid(),
                    signal.country(), signal.role(), Wire.mentionId(signal.mention()), signal.evidence()));
        }
        return out;
    }

    Map<String, Double> timings(Timings timings) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            long nanos = timings.of(layer);
            if (nanos > 0) {
                out.put(layer.wireName(), Wire.millis(nanos));
            }
        }
        out.put("total", Wire.millis(timings.total()));
        return out;
    }
}
