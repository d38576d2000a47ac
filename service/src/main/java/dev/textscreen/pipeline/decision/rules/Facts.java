package dev.textscreen.pipeline.decision.rules;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.signals.Signal;
import java.util.List;
import java.util.Locale;

/** What rules look at: the words of a text, what was found in it, and the listed entities that were close. */
public record Facts(List<Token> tokens, List<Signal> signals, List<MentionMatch> matches) {

    /** A word as rules compare it. */
    public static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').replace('\u2019', '\'').replace('\u02BC', '\'');
    }
}
