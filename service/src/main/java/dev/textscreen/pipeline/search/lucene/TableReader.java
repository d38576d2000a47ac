package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.LongTable;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the arrays that {@link TableWriter} wrote, in the same order. For the thread that opened it. */
final class TableReader implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(TableReader.class);

    private final IndexInput in;

    private TableReader(IndexInput in) {
        this.in = in;
    }

    /**
     * Empty where there is no such file, or none that is whole and of this segment: as with Lucene's own files, its length is checked and
     * not each byte.
     *
     * @param segment the id of the segment that the arrays were made of
     */
    static Optional<TableReader> open(Directory directory, byte[] segment) throws IOException {
        IndexInput in;
        try {
            in = directory.openInput(TableWriter.FILE, IOContext.READONCE);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return Optional.empty();
        }
        try {
            CodecUtil.retrieveChecksum(in);
            in.seek(0);
            CodecUtil.checkIndexHeader(in, TableWriter.CODEC, TableWriter.VERSION, TableWriter.VERSION, segment, "");
            return Optional.of(new TableReader(in));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            in.close();
            LOG.warn("{} is not of use, its tables are made anew: {}", in, e.getMessage());
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    long number() throws IOException {
        return in.readLong();
    }

    long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        in.readLongs(values, 0, values.length);
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        in.readInts(values, 0, values.length);
        return values;
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readBytes(values, 0, values.length);
        return values;
    }

    LongTable table() throws IOException {
        long[] keys = longs();
        int[] values = ints();
        return new LongTable(new LongTable.Slots(keys, values, Math.toIntExact(number())));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
