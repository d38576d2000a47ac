package dev.textscreen.persistence;

import java.util.List;
import java.util.Optional;

/**
 * What a check of one tenant's chain found.
 *
 * @param rows that were looked at
 * @param seq the last row that was looked at; 0 where there is none
 * @param link of that row, in hexadecimal digits
 * @param faults the first of them, in the order of the chain
 */
public record Verdict(String tenant, long rows, long seq, String link, List<Fault> faults) {

    /** A row that is not as it was written. */
    public record Fault(long seq, Optional<String> id, String what) {
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
