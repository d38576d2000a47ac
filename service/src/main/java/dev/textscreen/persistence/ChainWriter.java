package dev.textscreen.persistence;

import dev.textscreen.persistence.seal.KeyRing;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Writes records behind the ends of their tenants' chains. The rows that lock those ends let one writer at a time through. */
final class ChainWriter {

    private static final int SALT_BYTES = 16;
    private static final byte[] BEGINNING = new byte[32];

    private final Database database;
    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    ChainWriter(Database database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** Within a transaction of the caller. */
    void write(Handle handle, List<RecordBytes.Keyed> records) {
        Map<String, List<RecordBytes.Keyed>> byTenant = new LinkedHashMap<>();
        for (RecordBytes.Keyed keyed : records) {
            byTenant.computeIfAbsent(keyed.decision().tenant(), t -> new ArrayList<>()).add(keyed);
        }
        // in one order everywhere, so that two writers cannot wait for each other
        byTenant.keySet().stream().sorted().forEach(tenant -> write(handle, tenant, byTenant.getOrDefault(tenant, List.of())));
    }

    /** Keeps every other writer of the tenant's chain out until the transaction ends. */
    void lock(Handle handle, String tenant) {
        var unused = lockedEnd(handle, tenant);
    }

    private void write(Handle handle, String tenant, List<RecordBytes.Keyed> records) {
        ChainEnd end = lockedEnd(handle, tenant);
        Salts salts = new Salts();
        List<ChainedRow> rows = new ArrayList<>(records.size());
        long seq = end.seq();
        byte[] link = end.link();
        for (RecordBytes.Keyed keyed : records) {
            ChainedRow row = ChainedRow.after(keyed, ++seq, link, salts);
            rows.add(row);
            link = row.link();
        }
        RowInserts.insert(handle, rows);
        UsageTable.count(handle, tenant, rows.stream().map(ChainedRow::decision).toList());
        handle.execute("UPDATE chains SET seq = ?, link = ? WHERE tenant = ?", seq, link, tenant);
    }

    private ChainEnd lockedEnd(Handle handle, String tenant) {
        return end(handle, tenant).orElseGet(() -> {
            begin(tenant);
            return end(handle, tenant).orElseThrow(() -> new StorageException("The chain of a tenant cannot be begun."));
        });
    }

    private static Optional<ChainEnd> end(Handle handle, String tenant) {
        return handle.createQuery("SELECT seq, link FROM chains WHERE tenant = ? FOR UPDATE").bind(0, tenant)
                .map((rs, context) -> new ChainEnd(tenant, rs.getLong(1), rs.getBytes(2))).findOne();
    }

    /** On a connection of its own: PostgreSQL gives up a whole transaction over one refused row. */
    private void begin(String tenant) {
        try {
            database.jdbi().useHandle(own -> own.execute("INSERT INTO chains (tenant, seq, link) VALUES (?, 0, ?)", tenant, BEGINNING));
        } catch (UnableToExecuteStatementException e) {
            // another writer was first; the next look finds its row, or fails in turn
        }
    }

    /** Many salts from one call for randomness. */
    private final class Salts implements ChainedRow.Sealing {

        @Override
        public KeyRing keys() {
            return keys;
        }

        @Override
        public byte[] salt() {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return salt;
        }
    }
}
