package dev.textscreen.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes rows in batches, with the driver's own statements: what Jdbi and the pool do for each value costs as much as H2 does. */
final class RowInserts {

    private static final String DECISION = "INSERT INTO decisions (tenant, seq, kind, id, micros, caller, outcome, score, characters, hits, "
            + "took_micros, key_id, body, text_hash, subject, sealed_text, salt, content_hash, link) "
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ENTITY = "INSERT INTO decision_entities (tenant, entity, micros, seq, stretch) VALUES (?, ?, ?, ?, ?)";

    private RowInserts() {
    }

    /** Within a transaction of the caller. */
    static void insert(Handle handle, List<ChainedRow> rows) {
        try {
            Connection connection = handle.getConnection().unwrap(Connection.class);
            decisions(connection, rows);
            entities(connection, rows);
        } catch (SQLException e) {
            throw new StorageException("Decisions cannot be written.", e);
        }
    }

    private static void decisions(Connection connection, List<ChainedRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(DECISION)) {
            for (ChainedRow row : rows) {
                DecisionRecord decision = row.decision();
                DecisionRecord.Content content = decision.content();
                insert.setString(1, decision.tenant());
                insert.setLong(2, row.seq());
                insert.setString(3, decision.kind().wireName());
                insert.setString(4, decision.id());
                insert.setLong(5, decision.micros());
                insert.setString(6, decision.caller());
                set(insert, decision.summary());
                insert.setString(12, row.keyId());
                insert.setString(13, content.body());
                insert.setString(14, content.textHash().orElse(null));
                insert.setString(15, content.subject().orElse(null));
                insert.setBytes(16, content.sealedText().orElse(null));
                insert.setBytes(17, row.salt().orElse(null));
                insert.setBytes(18, row.contentHash());
                insert.setBytes(19, row.link());
                insert.addBatch();
            }
            var unused = insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, DecisionRecord.Summary summary) throws SQLException {
        insert.setString(7, summary.outcome());
        insert.setDouble(8, summary.score());
        insert.setLong(9, summary.characters());
        insert.setInt(10, summary.hits());
        insert.setLong(11, summary.tookMicros());
    }

    /** In the order of the entities, so that those that come to the same page of the index come one after another. */
    private static void entities(Connection connection, List<ChainedRow> rows) throws SQLException {
        List<Matched> matched = rows.stream().flatMap(row -> row.decision().content().entities().stream().distinct()
                .map(entity -> new Matched(entity, row))).sorted(Comparator.comparing(Matched::entity)).toList();
        if (matched.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ENTITY)) {
            for (Matched match : matched) {
                ChainedRow row = match.row();
                insert.setString(1, row.decision().tenant());
                insert.setString(2, match.entity());
                insert.setLong(3, row.decision().micros());
                insert.setLong(4, row.seq());
                insert.setLong(5, Stretch.of(row.seq()));
                insert.addBatch();
            }
            var unused = insert.executeBatch();
        }
    }

    private record Matched(String entity, ChainedRow row) {
    }
}
