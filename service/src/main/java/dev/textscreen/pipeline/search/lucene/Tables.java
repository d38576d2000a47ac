package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.TermKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the arms and the scan look names up in, in memory. An import writes it to a file beside the index, from which a start reads it;
 * where there is no such file, it is made of the index.
 *
 * @param terms by the number of their kind
 */
record Tables(List<TermNames> terms, Sketches sketches, PhraseTables phrases) {

    /** The tables of longer lists are made at each start, so that the memory of an import does not grow with its list. */
    private static final int MOST_WRITTEN = 1_500_000;

    static Tables load(IndexFolder index, ListedNames names) throws IOException {
        Optional<TableReader> file = index.readTables();
        if (file.isEmpty()) {
            return new Tables(TermNames.load(names), Sketches.of(names), PhraseTables.of(names.segment()));
        }
        try (TableReader in = file.get()) {
            List<TermNames> terms = new ArrayList<>();
            for (int kind = 0; kind < TermKind.values().length; kind++) {
                terms.add(TermNames.read(in));
            }
            Sketches sketches = Sketches.read(in);
            return new Tables(terms, sketches, PhraseTables.read(in));
        }
    }

    /** Writes the tables of a complete index, one after the other, so that only one is in memory. */
    static void write(Path folder) throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            ListedNames names = ListedNames.load(index);
            if (names.count() <= MOST_WRITTEN) {
                write(index, names);
            }
        }
    }

    private static void write(IndexFolder index, ListedNames names) throws IOException {
        try (TableWriter out = index.writeTables()) {
            for (TermKind kind : TermKind.values()) {
                TermNames.of(kind, names).write(out);
            }
            Sketches.of(names).write(out);
            PhraseTables.of(names.segment()).write(out);
            out.finish();
        }
    }
}
