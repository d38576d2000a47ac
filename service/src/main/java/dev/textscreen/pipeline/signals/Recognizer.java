package dev.textscreen.pipeline.signals;

import java.util.List;

/** Knows one family of signals. Thread-safe. */
interface Recognizer {

    /** Adds what begins at the atom. Looks only a bounded number of characters around it, so that a text costs linear time. */
    void at(int atom, ScannedText scanned, List<Finding> findings);
}
