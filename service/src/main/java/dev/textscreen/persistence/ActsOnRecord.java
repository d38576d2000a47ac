package dev.textscreen.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the acts of a chain did to its rows. */
final class ActsOnRecord {

    private final Map<Long, RecordAct.Range> removed = new HashMap<>();
    private final TreeMap<Long, Long> erased = new TreeMap<>();
    private final List<Hold> holds = new ArrayList<>();

    private record Hold(RecordAct.Range rows, boolean lifted) {
    }

    /** In the order of the chain. */
    void add(DecisionRecord decision) {
        RecordAct act = RecordAct.read(decision.content().body());
        switch (decision.kind()) {
            case RETENTION -> act.rows().forEach(range -> removed.put(range.from(), range));
            case ERASURE -> act.rows().forEach(range -> erased.merge(range.from(), range.to(), Math::max));
            case HOLD -> act.rows().forEach(range -> holds.add(new Hold(range, act.lifted())));
            case DECISION -> throw new IllegalArgumentException("a decision is no act");
        }
    }

    /** The rows that were removed from this one on. */
    Optional<RecordAct.Range> removedFrom(long seq) {
        return Optional.ofNullable(removed.get(seq));
    }

    boolean isErased(long seq) {
        Map.Entry<Long, Long> range = erased.floorEntry(seq);
        return range != null && range.getValue() >= seq;
    }

    boolean isHeld(long seq) {
        boolean held = false;
        for (Hold hold : holds) {
            if (hold.rows().from() <= seq && seq <= hold.rows().to()) {
                held = !hold.lifted();
            }
        }
        return held;
    }
}
