package dev.textscreen.pipeline.search.versions;

import dev.textscreen.watchlist.BadRow;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param badRows the first of the rows that could not be read
 * @param badRowCount how many there were in all
 */
public record ImportReport(IndexVersion version, Duration took, List<BadRow> badRows, long badRowCount) {

    public ImportReport {
        badRows = List.copyOf(badRows);
    }
}
