package dev.textscreen.api;

import java.util.List;
import java.util.Map;

/** What was read out of a text. */
public record NormalizeAnswer(LanguageJson language, String normalizedText, List<SentenceJson> sentences, List<TokenJson> tokens,
        List<MentionJson> entities, List<SignalJson> signals, List<String> degraded, Map<String, Double> timingsMs) {
}
