package dev.textscreen.pipeline.search;

/** An index version of a dataset that is open for reading. */
public interface OpenIndex {

    String dataset();

    /** Unique among all versions of all datasets, with the engine's remark on what it answered so far. */
    String version();

    SearchEngine engine();

    /** What an answer names where this dataset could not be searched, or not as it stands now. */
    default String shortfall() {
        return "search." + dataset();
    }
}
