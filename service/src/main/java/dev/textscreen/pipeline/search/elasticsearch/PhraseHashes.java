package dev.textscreen.pipeline.search.elasticsearch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Gathers the hashes of phrases in a file until their number is known, so that memory does not grow with the list. For one thread. */
final class PhraseHashes implements Closeable {

    private final Path file;
    private final DataOutputStream out;
    private long count;

    PhraseHashes() throws IOException {
        this.file = Files.createTempFile("textscreen-phrases", ".tmp");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(Set<String> phrases) throws IOException {
        for (String phrase : phrases) {
            int space = phrase.indexOf(' ');
            out.writeLong(PhraseFilter.hash(phrase));
            out.writeLong(PhraseFilter.firstWord(space < 0 ? phrase : phrase.substring(0, space)));
            count += 2;
        }
    }

    PhraseFilter filter() throws IOException {
        out.flush();
        PhraseFilter filter = new PhraseFilter(count);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (long i = 0; i < count; i++) {
                filter.add(in.readLong());
            }
        }
        return filter;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
