package dev.textscreen.persistence;

import dev.textscreen.persistence.seal.Hashes;
import dev.textscreen.persistence.seal.KeyRing;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the record. Thread-safe. */
public final class Decisions {

    private static final int EXPORT_PAGE = 1000;
    private static final int MOST_STRETCHES = 64;

    private final Supplier<Database> database;
    private final KeyRing keys;
    private final Runnable catchUp;

    /** @param catchUp waits a little while for the database to take over what is on record already */
    Decisions(Supplier<Database> database, KeyRing keys, Runnable catchUp) {
        this.database = database;
        this.keys = keys;
        this.catchUp = catchUp;
    }

    /** @param withText whether a text that was kept is to be opened */
    public Optional<StoredDecision> byId(String tenant, String id, boolean withText) {
        Optional<StoredDecision> found = find(tenant, id, withText);
        if (found.isPresent()) {
            return found;
        }
        catchUp.run();
        return find(tenant, id, withText);
    }

    private Optional<StoredDecision> find(String tenant, String id, boolean withText) {
        return database.get().jdbi().withHandle(handle -> handle
                .createQuery("SELECT " + DecisionRows.COLUMNS + " FROM decisions d WHERE d.id = ? AND d.tenant = ?").bind(0, id)
                .bind(1, tenant).map((rs, context) -> read(rs, withText)).findOne());
    }

    /**
     * At most so many, behind the mark where there is one. The newest first, but of an entity from the end of the chain, which for
     * decisions that reached the database late is another order.
     */
    public List<StoredDecision> page(DecisionQuery query, Optional<PageMark> after, int limit) {
        return database.get().jdbi().withHandle(handle -> page(handle, query, after, limit));
    }

    private List<StoredDecision> page(Handle handle, DecisionQuery wanted, Optional<PageMark> after, int limit) {
        return wanted.entity().map(entity -> ofEntity(handle, wanted, entity, after, limit))
                .orElseGet(() -> read(handle, Conditions.of(wanted, after), limit));
    }

    /** Looks into one stretch of the chain after another, and into more of them at once the longer nothing is found. */
    private List<StoredDecision> ofEntity(Handle handle, DecisionQuery wanted, String entity, Optional<PageMark> after, int limit) {
        long first = Stretch.of(seq(handle, "SELECT seq FROM decisions WHERE tenant = ? ORDER BY tenant, seq LIMIT 1", wanted.tenant()));
        long last = Stretch.of(after.map(PageMark::seq)
                .orElseGet(() -> seq(handle, "SELECT seq FROM chains WHERE tenant = ?", wanted.tenant())));
        List<StoredDecision> found = new ArrayList<>();
        for (int together = 1; last >= first && found.size() < limit; together = Math.min(MOST_STRETCHES, 2 * together)) {
            long from = Math.max(first, last - together + 1);
            found.addAll(read(handle, Conditions.within(from, last, wanted, entity, after), limit - found.size()));
            last = from - 1;
        }
        return found;
    }

    private static long seq(Handle handle, String sql, String tenant) {
        return handle.createQuery(sql).bind(0, tenant).mapTo(Long.class).findOne().orElse(0L);
    }

    private List<StoredDecision> read(Handle handle, Conditions where, int limit) {
        Query query = handle.createQuery("SELECT " + DecisionRows.COLUMNS + where.sql() + " LIMIT ?");
        int place = 0;
        for (Object value : where.values()) {
            query.bind(place++, value);
        }
        return query.bind(place, limit).map((rs, context) -> read(rs, false)).list();
    }

    /** Hands over every wanted row, page by page, so that no number of rows fills the memory. */
    public void each(DecisionQuery query, Consumer<StoredDecision> sink) {
        Optional<PageMark> mark = Optional.empty();
        List<StoredDecision> page = page(query, mark, EXPORT_PAGE);
        while (!page.isEmpty()) {
            page.forEach(sink);
            StoredDecision last = page.getLast();
            mark = Optional.of(new PageMark(last.decision().micros(), last.seq()));
            page = page.size() < EXPORT_PAGE ? new ArrayList<>() : page(query, mark, EXPORT_PAGE);
        }
    }

    private StoredDecision read(ResultSet rs, boolean withText) throws SQLException {
        ChainedRow row = DecisionRows.row(rs);
        DecisionRecord decision = row.decision();
        boolean erased = row.salt().isEmpty();
        Optional<String> text = withText ? text(row) : Optional.empty();
        return new StoredDecision(decision, row.seq(), erased, DecisionRows.held(rs), Hashes.hex(row.link()), text);
    }

    private Optional<String> text(ChainedRow row) {
        DecisionRecord decision = row.decision();
        return decision.content().sealedText()
                .flatMap(sealed -> keys.open(row.keyId(), sealed, DecisionLog.context(decision.tenant(), decision.id())))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }
}
