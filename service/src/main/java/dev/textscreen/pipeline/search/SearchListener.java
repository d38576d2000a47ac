package dev.textscreen.pipeline.search;

/** Hears how long the parts of a search took, on the searching thread. Thread-safe. */
public interface SearchListener {

    SearchListener NONE = new SearchListener() {
        @Override
        public void searched(SearchMode mode, long nanoseconds) {
        }

        @Override
        public void scored(int candidates, long nanoseconds) {
        }
    };

    /** One dataset was asked for one question by one mode. */
    void searched(SearchMode mode, long nanoseconds);

    /** The candidates of one dataset were scored for one question. */
    void scored(int candidates, long nanoseconds);
}
