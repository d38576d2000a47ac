package dev.textscreen.pipeline.search.versions;

import dev.textscreen.pipeline.search.IndexBuild;
import dev.textscreen.pipeline.search.SearchEngine;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps index versions, and knows which of each dataset is in use. One index for each dataset and version keeps datasets independent: each
 * is built, swapped and deleted by itself; a question to several costs as many searches. Thread-safe.
 */
public interface IndexStore {

    /** The format of the versions that this store builds and opens; versions of another have to be imported again. */
    String format();

    /** Every dataset that has a version in use, by name. */
    List<Standing> standings() throws IOException;

    /** What is known of the version in use. */
    Optional<IndexVersion> current(DatasetName dataset) throws IOException;

    /** Opens a version of this store's format for reading. */
    SearchEngine open(IndexVersion version) throws IOException;

    /**
     * Takes the dataset for an import, among threads, processes and machines; it is let go of when the holder dies.
     *
     * @throws ImportRefusedException where another importer holds it
     */
    Hold hold(DatasetName dataset) throws IOException;

    /**
     * How a dataset stands.
     *
     * @param version the name of the version in use
     * @param refusal why the last import was refused, if it was
     */
    record Standing(DatasetName dataset, String version, Optional<String> refusal) {
    }

    /** A dataset while one importer has it for itself. */
    interface Hold extends Closeable {

        /** Deletes every version, whole or half, but these. */
        void prune(List<String> kept) throws IOException;

        /** Every complete version of the dataset that is still there. */
        List<IndexVersion> complete() throws IOException;

        /** Starts a version; its name is unique, and later versions sort behind earlier ones. */
        IndexBuild build(String version) throws IOException;

        /** Puts a complete version into use at once. */
        void publish(IndexVersion version) throws IOException;

        /** Deletes a version that came to nothing. */
        void abandon(String version) throws IOException;

        /** Remembers why an import was refused, until the next that is not. */
        void refuse(String reason) throws IOException;
    }
}
