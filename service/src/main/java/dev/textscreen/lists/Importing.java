package dev.textscreen.lists;

import dev.textscreen.pipeline.search.versions.DatasetName;
import dev.textscreen.pipeline.search.versions.ImportProgress;
import dev.textscreen.pipeline.search.versions.ImportReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Imports a list. */
public interface Importing {

    /**
     * What is to be imported.
     *
     * @param sources files, folders or http(s) addresses, which make one list together
     * @param columns of a plain CSV file: property to column; empty for every other format
     * @param force take the list even if it has shrunk
     * @param share of the time that goes into reading, above 0 up to 1; the rest is left to requests
     */
    record Order(DatasetName dataset, List<String> sources, Map<String, String> columns, boolean force, double share) {

        public Order {
            sources = List.copyOf(sources);
            columns = Map.copyOf(columns);
        }
    }

    ImportReport run(Order order, ImportProgress progress) throws IOException;
}
