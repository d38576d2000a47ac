package dev.textscreen.persistence;

import dev.textscreen.persistence.seal.KeyRing;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Checks a tenant's chain row by row: finds every row that was changed, emptied or taken away without an act that says so. Thread-safe. */
public final class ChainVerifier {

    private static final int PAGE = 4000;

    private final Supplier<Database> database;
    private final KeyRing keys;

    ChainVerifier(Supplier<Database> database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * A row that was found right before, and where a new check may begin.
     *
     * @param link in hexadecimal digits
     */
    public record Start(long seq, String link) {

        public static final Start BEGINNING = new Start(0, "00".repeat(32));
    }

    /**
     * Checks the rows behind the start, up to the end that the chain had when the check began.
     *
     * @param progress told now and then how many rows were looked at
     */
    public Verdict verify(String tenant, Start start, LongConsumer progress) {
        return verify(tenant, start, Optional.empty(), progress);
    }

    /**
     * All from one snapshot: an act that is recorded meanwhile changes rows and the list of acts together, and seen apart they would look
     * like a forgery.
     *
     * @param known a row of an earlier check, which has to be there as it was
     */
    public Verdict verify(String tenant, Start start, Optional<Start> known, LongConsumer progress) {
        return database.get().jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ,
                handle -> verify(handle, tenant, new Span(start, known), progress));
    }

    /** Where a check begins, and what it has to meet on its way. */
    private record Span(Start start, Optional<Start> known) {
    }

    private Verdict verify(Handle handle, String tenant, Span span, LongConsumer progress) {
        Optional<ChainEnd> end = end(handle, tenant);
        ChainWalk walk = new ChainWalk(keys, acts(handle, tenant), span.start(), span.known());
        long target = end.map(ChainEnd::seq).orElse(0L);
        List<StoredRow> page = page(handle, tenant, span.start().seq(), target);
        while (!page.isEmpty()) {
            page.forEach(walk::next);
            progress.accept(walk.rows());
            page = page(handle, tenant, page.getLast().row().seq(), target);
        }
        walk.finish(target, end.map(last -> HexFormat.of().formatHex(last.link())).orElse(span.start().link()));
        return walk.verdict(tenant);
    }

    /** The link of a row, where the row is there. */
    Optional<String> linkOf(String tenant, long seq) {
        return database.get().jdbi()
                .withHandle(handle -> handle.createQuery("SELECT link FROM decisions WHERE tenant = ? AND seq = ?").bind(0, tenant)
                        .bind(1, seq).map((rs, context) -> HexFormat.of().formatHex(rs.getBytes(1))).findOne());
    }

    /** A row and whether it is under a hold. */
    record StoredRow(ChainedRow row, boolean held) {
    }

    private static Optional<ChainEnd> end(Handle handle, String tenant) {
        return handle.createQuery("SELECT seq, link FROM chains WHERE tenant = ?").bind(0, tenant)
                .map((rs, context) -> new ChainEnd(tenant, rs.getLong(1), rs.getBytes(2))).findOne();
    }

    private static List<StoredRow> page(Handle handle, String tenant, long after, long to) {
        return handle
                .createQuery("SELECT " + DecisionRows.COLUMNS + " FROM decisions d WHERE d.tenant = ? AND d.seq > ? AND d.seq <= ? "
                        + "ORDER BY d.tenant, d.seq LIMIT " + PAGE)
                .bind(0, tenant).bind(1, after).bind(2, to).setFetchSize(PAGE)
                .map((rs, context) -> new StoredRow(DecisionRows.row(rs), DecisionRows.held(rs))).list();
    }

    /** The acts say which rows may be empty or gone; whether they are genuine shows when their own rows are checked. */
    private static ActsOnRecord acts(Handle handle, String tenant) {
        ActsOnRecord acts = new ActsOnRecord();
        handle.createQuery(
                "SELECT " + DecisionRows.COLUMNS + " FROM decisions d WHERE d.tenant = ? AND d.kind <> 'decision' ORDER BY d.seq")
                .bind(0, tenant).map((rs, context) -> DecisionRows.row(rs).decision()).forEach(acts::add);
        return acts;
    }
}
