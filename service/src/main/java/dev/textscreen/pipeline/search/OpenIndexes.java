package dev.textscreen.pipeline.search;

import java.util.List;
import java.util.Set;

/** The datasets that are loaded, each in the version that is current now. Thread-safe. */
public interface OpenIndexes {

    /**
     * The current versions of these datasets, or of all when none is named, in the order of their names. They stay open until the lease
     * is closed, whatever is swapped in meanwhile.
     *
     * @throws UnknownDatasetException where a named dataset is not loaded
     */
    Lease lease(Set<String> datasets);

    /** The versions of all datasets as one word, which changes with any of them. */
    String version();

    /** Index versions in use; close it as soon as the answer is made. */
    interface Lease extends AutoCloseable {

        List<OpenIndex> indexes();

        @Override
        void close();
    }
}
