package dev.textscreen.pipeline;

import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.variants.Variant;
import java.util.List;

/**
 * The whole answer for a text.
 *
 * @param variants for each mention, in their order
 */
public record Screening(Reading reading, List<List<Variant>> variants, List<MentionMatch> matches, Decision decision,
        Versions versions) {

    public Screening {
        variants = List.copyOf(variants);
        matches = List.copyOf(matches);
    }
}
