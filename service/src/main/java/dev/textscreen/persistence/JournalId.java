package dev.textscreen.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The name under which a database remembers how far it took a journal over; it lies beside the journal. */
final class JournalId {

    private final Path file;

    JournalId(Path folder) {
        this.file = folder.resolve("id");
    }

    String read() throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : renew();
    }

    /** Makes the database begin anew with what the journal holds. */
    String renew() throws IOException {
        String id = UUID.randomUUID().toString();
        Path fresh = file.resolveSibling("id.new");
        Files.writeString(fresh, id);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return id;
    }
}
