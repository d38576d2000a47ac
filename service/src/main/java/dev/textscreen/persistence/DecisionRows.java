package dev.textscreen.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rows of the table of decisions as records. Columns are read by their place: a name is looked up anew for every value. */
final class DecisionRows {

    static final String COLUMNS = "d.tenant, d.seq, d.kind, d.id, d.micros, d.caller, d.outcome, d.score, d.characters, d.hits, "
            + "d.took_micros, d.key_id, d.body, d.text_hash, d.subject, d.sealed_text, d.salt, d.content_hash, d.link, d.held";

    private DecisionRows() {
    }

    /** Without the entities, which have a table of their own and stand in the body too. */
    static ChainedRow row(ResultSet rs) throws SQLException {
        DecisionRecord.Summary summary = new DecisionRecord.Summary(rs.getString(7), rs.getDouble(8), rs.getLong(9), rs.getInt(10),
                rs.getLong(11));
        DecisionRecord.Content content = new DecisionRecord.Content(Optional.ofNullable(rs.getString(13)).orElse(""),
                Optional.ofNullable(rs.getString(14)), Optional.ofNullable(rs.getString(15)), Optional.ofNullable(rs.getBytes(16)),
                List.of());
        DecisionRecord decision = new DecisionRecord(RecordKind.of(rs.getString(3)), rs.getString(4), rs.getLong(5), rs.getString(1),
                rs.getString(6), summary, content);
        return new ChainedRow(decision, rs.getString(12), rs.getLong(2), Optional.ofNullable(rs.getBytes(17)), rs.getBytes(18),
                rs.getBytes(19));
    }

    /** Whether the row is under a legal hold. */
    static boolean held(ResultSet rs) throws SQLException {
        return rs.getBoolean(20);
    }
}
