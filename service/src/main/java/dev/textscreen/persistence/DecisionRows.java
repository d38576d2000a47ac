package dev.textscreen.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rows of the table of decisions as records. */
final class DecisionRows {

    static final String COLUMNS = "d.tenant, d.seq, d.kind, d.id, d.micros, d.caller, d.outcome, d.score, d.characters, d.hits, "
            + "d.took_micros, d.key_id, d.body, d.text_hash, d.subject, d.sealed_text, d.salt, d.content_hash, d.link, d.held";

    private DecisionRows() {
    }

    /** Without the entities, which have a table of their own and stand in the body too. */
    static ChainedRow row(ResultSet rs) throws SQLException {
        DecisionRecord.Summary summary = new DecisionRecord.Summary(rs.getString("outcome"), rs.getDouble("score"),
                rs.getLong("characters"), rs.getInt("hits"), rs.getLong("took_micros"));
        DecisionRecord.Content content = new DecisionRecord.Content(Optional.ofNullable(rs.getString("body")).orElse(""),
                Optional.ofNullable(rs.getString("text_hash")), Optional.ofNullable(rs.getString("subject")),
                Optional.ofNullable(rs.getBytes("sealed_text")), List.of());
        DecisionRecord decision = new DecisionRecord(RecordKind.of(rs.getString("kind")), rs.getString("id"), rs.getLong("micros"),
                rs.getString("tenant"), rs.getString("caller"), summary, content);
        return new ChainedRow(decision, rs.getString("key_id"), rs.getLong("seq"), Optional.ofNullable(rs.getBytes("salt")),
                rs.getBytes("content_hash"), rs.getBytes("link"));
    }
}
