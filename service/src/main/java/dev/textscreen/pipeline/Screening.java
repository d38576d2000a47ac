package dev.textscreen.pipeline;

import dev.textscreen.pipeline.decision.Decision;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.pipeline.variants.Variant;
import java.util.List;

/**
 * The whole answer for a text.
 *
 * @param variants for each mention, in their order
 * @param cached whether the answer was given before and is still good
 */
public record Screening(Reading reading, List<List<Variant>> variants, List<MentionMatch> matches, Decision decision,
        Versions versions, boolean cached) {

    public Screening {
        variants = List.copyOf(variants);
        matches = List.copyOf(matches);
    }

    Screening asCached(Timings timings) {
        Reading same = new Reading(reading.text(), reading.language(), reading.worth(), reading.cost(), reading.normalized(),
                reading.signals(),
                reading.degraded(), timings);
        return new Screening(same, variants, matches, decision, versions, true);
    }
}
