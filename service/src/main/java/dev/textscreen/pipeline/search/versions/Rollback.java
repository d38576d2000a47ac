package dev.textscreen.pipeline.search.versions;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/** Puts the version before the one in use back into use. It is there until the next import, which deletes the newer one. */
public final class Rollback {

    private final IndexStore store;

    public Rollback(IndexStore store) {
        this.store = store;
    }

    /**
     * Answers the version that is in use now.
     *
     * @throws ImportRefusedException where there is none to go back to, or an import is running
     */
    public IndexVersion run(DatasetName dataset) throws IOException {
        Optional<IndexVersion> current = store.current(dataset);
        if (current.isEmpty()) {
            throw new ImportRefusedException("there is no list '" + dataset + "'");
        }
        try (IndexStore.Hold hold = store.hold(dataset)) {
            IndexVersion before = hold.complete().stream()
                    .filter(version -> version.version().compareTo(current.get().version()) < 0
                            && version.indexFormat().equals(store.format()))
                    .max(Comparator.comparing(IndexVersion::version)).orElseThrow(() -> new ImportRefusedException(
                            "no version of '" + dataset + "' from before " + current.get().version() + " is kept"));
            hold.publish(before);
            return before;
        }
    }
}
