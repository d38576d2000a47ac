package dev.textscreen.persistence;

import dev.textscreen.persistence.seal.Hashes;
import dev.textscreen.persistence.seal.KeyRing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Acts upon the record itself: erasure of what concerns a subject, legal holds, removal by age. Each takes its own place in the chain in
 * the same transaction, and what it did there tells why rows are empty or gone. Thread-safe.
 */
public final class RecordActs {

    private static final int BATCH = 5000;
    private static final String ROWS = "SELECT d.seq, d.link FROM decisions d WHERE d.tenant = ? AND d.kind = 'decision' AND ";

    private final Supplier<Database> database;
    private final KeyRing keys;
    private final Runnable catchUp;
    private final Clock clock;

    /** @param catchUp waits a little while for the database to take over what is on record already */
    RecordActs(Supplier<Database> database, KeyRing keys, Runnable catchUp, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    /**
     * Who orders an act, and why.
     *
     * @param reason stands in the record; must not name a person
     */
    public record Order(String tenant, String by, String reason) {
    }

    /**
     * What came of an act.
     *
     * @param held rows that were left because of a legal hold
     */
    public record Done(long rows, long held) {
    }

    /** Takes content, text and hashes out of rows; the rows and the chain stay. */
    public Done erase(Order order, Selection selection) {
        catchUp.run();
        long held = count(order, selection);
        return new Done(repeat(order, Act.of(RecordKind.ERASURE, false), handle -> {
            Selection.Condition where = selection.condition(keys::textHashes);
            return rows(handle, order.tenant(), "d.held = FALSE AND d.salt IS NOT NULL AND " + where.sql(), where.values());
        }), held);
    }

    private long count(Order order, Selection selection) {
        Selection.Condition where = selection.condition(keys::textHashes);
        return database.get().jdbi().withHandle(handle -> {
            Query query = handle
                    .createQuery("SELECT COUNT(*) FROM decisions d WHERE d.tenant = ? AND d.held = TRUE AND " + where.sql());
            bind(query, order.tenant(), where.values());
            return query.mapTo(Long.class).one();
        });
    }

    /** Puts rows under a legal hold, or lifts it: rows that are held are neither erased nor removed. */
    public Done hold(Order order, Selection selection, boolean lift) {
        catchUp.run();
        Selection.Condition where = selection.condition(keys::textHashes);
        return new Done(repeat(order, Act.of(RecordKind.HOLD, lift),
                handle -> rows(handle, order.tenant(), "d.held = " + (lift ? "TRUE" : "FALSE") + " AND " + where.sql(), where.values())),
                0);
    }

    /**
     * Removes the tenant's rows that are older and under no hold.
     *
     * @param progress told after each batch how many rows are gone; what it throws ends the act there, and the chain is whole
     */
    public Done remove(Order order, Instant before, LongConsumer progress) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, before);
        return new Done(repeat(order, new Act(RecordKind.RETENTION, false, progress),
                handle -> rows(handle, order.tenant(), "d.held = FALSE AND d.micros < ?", List.of(micros))), 0);
    }

    /** What is done to rows, and who is told how many it was done to. */
    private record Act(RecordKind kind, boolean lift, LongConsumer progress) {

        static Act of(RecordKind kind, boolean lift) {
            return new Act(kind, lift, rows -> {
            });
        }
    }

    /** Everyone of whom there is a record. */
    public List<String> tenants() {
        return database.get().jdbi()
                .withHandle(handle -> handle.createQuery("SELECT tenant FROM chains ORDER BY tenant").mapTo(String.class).list());
    }

    /** Finds the rows that an act has still to deal with. */
    private interface Search {

        List<RecordAct.Row> in(Handle handle);
    }

    private static List<RecordAct.Row> rows(Handle handle, String tenant, String condition, List<Object> values) {
        Query query = handle.createQuery(ROWS + condition + " ORDER BY d.seq LIMIT " + BATCH);
        bind(query, tenant, values);
        return query.map((rs, context) -> new RecordAct.Row(rs.getLong(1), Hashes.hex(rs.getBytes(2)))).list();
    }

    private static void bind(Query query, String tenant, List<Object> values) {
        query.bind(0, tenant);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i + 1, values.get(i));
        }
    }

    /** In batches, each a transaction and a row of its own, so that no act locks the chain for long. No journal keeps an act for a kill. */
    private long repeat(Order order, Act act, Search search) {
        long total = 0;
        try {
            int done = BATCH;
            while (done == BATCH) {
                done = database.get().jdbi().inTransaction(handle -> once(handle, order, act, search));
                total += done;
                act.progress().accept(total);
            }
        } finally {
            if (total > 0) {
                database.get().checkpoint();
            }
        }
        return total;
    }

    private int once(Handle handle, Order order, Act act, Search search) {
        ChainWriter chain = new ChainWriter(database.get(), keys);
        chain.lock(handle, order.tenant());
        List<RecordAct.Row> rows = search.in(handle);
        if (rows.isEmpty()) {
            return 0;
        }
        RecordAct done = RecordAct.on(order.reason(), act.lift(), rows);
        for (RecordAct.Range range : done.rows()) {
            apply(handle, order.tenant(), act, range);
        }
        chain.write(handle, List.of(new RecordBytes.Keyed(record(order, act.kind(), done), keys.currentId())));
        return rows.size();
    }

    private static void apply(Handle handle, String tenant, Act act, RecordAct.Range range) {
        String rows = " WHERE tenant = ? AND seq BETWEEN ? AND ?";
        switch (act.kind()) {
            case ERASURE -> change(handle, "UPDATE decisions SET body = NULL, text_hash = NULL, subject = NULL, sealed_text = NULL, "
                    + "salt = NULL" + rows, tenant, range);
            case RETENTION -> change(handle, "DELETE FROM decisions" + rows, tenant, range);
            case HOLD -> change(handle, "UPDATE decisions SET held = " + (act.lift() ? "FALSE" : "TRUE") + rows, tenant, range);
            case DECISION -> throw new IllegalArgumentException("a decision is no act");
        }
        if (act.kind() != RecordKind.HOLD) {
            handle.execute("DELETE FROM decision_entities WHERE tenant = ? AND stretch BETWEEN ? AND ? AND seq BETWEEN ? AND ?", tenant,
                    Stretch.of(range.from()), Stretch.of(range.to()), range.from(), range.to());
        }
    }

    private static void change(Handle handle, String sql, String tenant, RecordAct.Range range) {
        try (Update update = handle.createUpdate(sql)) {
            update.bind(0, tenant).bind(1, range.from()).bind(2, range.to()).execute();
        }
    }

    private DecisionRecord record(Order order, RecordKind kind, RecordAct act) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return new DecisionRecord(kind, UUID.randomUUID().toString(), now, order.tenant(), order.by(),
                new DecisionRecord.Summary("", 0, 0, 0, 0),
                new DecisionRecord.Content(act.write(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
