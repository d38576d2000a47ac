package dev.textscreen.pipeline.search;

import java.util.List;

/** What an engine found, best first; {@code degraded} names the arms that were asked for and could not run. */
public record Candidates(List<Candidate> candidates, List<String> degraded) {

    public Candidates {
        candidates = List.copyOf(candidates);
        degraded = List.copyOf(degraded);
    }
}
