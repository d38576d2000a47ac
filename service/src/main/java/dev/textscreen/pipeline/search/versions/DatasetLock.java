package dev.textscreen.pipeline.search.versions;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a dataset for one importer, among threads and processes; the system lets go of it when the process dies. */
final class DatasetLock implements Closeable {

    private final FileChannel channel;

    private DatasetLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ImportRefusedException where another importer holds the dataset */
    static DatasetLock take(DatasetName dataset, Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DatasetLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw busy(dataset);
        }
        channel.close();
        throw busy(dataset);
    }

    private static ImportRefusedException busy(DatasetName dataset) {
        return new ImportRefusedException("another import of '" + dataset + "' is running");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
