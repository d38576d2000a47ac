package dev.textscreen.pipeline.search.lucene;

import dev.textscreen.pipeline.search.terms.LongTable;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Writes arrays to a file beside an index, one after the other; {@link TableReader} reads them in the same order. For one thread. */
final class TableWriter implements Closeable {

    static final String FILE = "tables.bin";
    static final String CODEC = "TextscreenTables";
    /** Raised whenever what is written, or its order, changes. */
    static final int VERSION = 1;

    private final Directory directory;
    private final IndexOutput out;

    private TableWriter(Directory directory, IndexOutput out) {
        this.directory = directory;
        this.out = out;
    }

    /** @param segment the id of the segment that the arrays are made of */
    static TableWriter create(Directory directory, byte[] segment) throws IOException {
        IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT);
        CodecUtil.writeIndexHeader(out, CODEC, VERSION, segment, "");
        return new TableWriter(directory, out);
    }

    void number(long number) throws IOException {
        out.writeLong(number);
    }

    void longs(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    void ints(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        out.writeInt(values.length);
        out.writeBytes(values, values.length);
    }

    void table(LongTable table) throws IOException {
        LongTable.Slots slots = table.slots();
        longs(slots.keys());
        ints(slots.values());
        number(slots.size());
    }

    /** Makes the file complete and durable; one that is closed before is not read. */
    void finish() throws IOException {
        CodecUtil.writeFooter(out);
        out.close();
        directory.sync(List.of(FILE));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
