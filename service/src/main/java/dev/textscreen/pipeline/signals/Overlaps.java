package dev.textscreen.pipeline.signals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Keeps of overlapping findings the one that {@link Strength} prefers. */
final class Overlaps {

    private static final Comparator<Finding> PRECEDENCE = Comparator.comparing(Finding::strength)
            .thenComparing(finding -> -finding.span().length()).thenComparing(finding -> finding.span().start())
            .thenComparing(Finding::type);

    private Overlaps() {
    }

    /** The findings that stay, in the order of the text. */
    static List<Finding> resolve(List<Finding> findings, int length) {
        List<Finding> best = new ArrayList<>(findings);
        best.sort(PRECEDENCE);
        BitSet taken = new BitSet(length);
        List<Finding> kept = new ArrayList<>(best.size());
        for (Finding finding : best) {
            int start = finding.span().start();
            int end = finding.span().end();
            int next = taken.nextSetBit(start);
            if (next < 0 || next >= end) {
                taken.set(start, end);
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing(finding -> finding.span().start()));
        return kept;
    }
}
