package dev.textscreen.pipeline.search;

/** An index version of a dataset that is open for reading. */
public interface OpenIndex {

    String dataset();

    /** Unique among all versions of all datasets, with the engine's remark on what it answered so far. */
    String version();

    SearchEngine engine();
}
