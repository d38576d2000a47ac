package dev.textscreen.pipeline.search.matching;

/** How telling a word of a name is. Thread-safe. */
public interface NameStatistics {

    /** The weight of a folded Latin word within 0.3 and 1: near 0.3 for words that millions bear, 1 for a word that nobody else bears. */
    double weight(String latinWord);
}
