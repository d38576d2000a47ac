package dev.textscreen.pipeline.decision;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.signals.Signal;
import java.util.List;

/**
 * All that a decision rests on.
 *
 * @param searched whether the lists were to be asked at all
 * @param degraded what could not be done, by layer
 */
public record Evidence(List<Mention> mentions, List<Signal> signals, List<MentionMatch> matches, boolean searched,
        List<String> degraded) {

    public Evidence {
        mentions = List.copyOf(mentions);
        signals = List.copyOf(signals);
        matches = List.copyOf(matches);
        degraded = List.copyOf(degraded);
    }
}
