package dev.textscreen.persistence;

import java.util.Map;
import java.util.Optional;

/**
 * What the record has to tell of itself.
 *
 * @param reached whether the database was reached at all since the start
 * @param verified the last row of each chain that was found right, by tenant
 * @param failure why decisions do not reach the database or the disk, in one sentence
 */
public record RecordFigures(boolean reached, Waiting journal, Database.Pool pool, Map<String, ChainWatch.Verified> verified,
        Optional<String> failure) {

    /** A journal that refuses decisions is never full to its last byte. */
    private static final long ROOM_OF_A_DECISION = 64 << 10;

    /** Whether the database has everything that is on record. */
    public boolean isCaughtUp() {
        return reached && journal.behind() == 0;
    }

    /** Whether decisions can be taken on record at the moment. */
    public boolean takesMore() {
        return !journal.broken() && journal.used() + ROOM_OF_A_DECISION <= journal.limit();
    }

    /**
     * The journal, in bytes.
     *
     * @param used what was not given up yet
     * @param behind what the database has not taken over yet
     */
    public record Waiting(long used, long limit, long behind, boolean broken) {
    }
}
