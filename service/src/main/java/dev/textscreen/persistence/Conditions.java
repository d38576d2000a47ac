package dev.textscreen.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A query as the FROM and WHERE of SQL, with every value as a parameter. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {
    }

    /** The newest first; for a query that names no entity. */
    static Conditions of(DecisionQuery query, Optional<PageMark> after) {
        Conditions all = new Conditions();
        all.begin(" FROM decisions d WHERE d.tenant = ? AND d.kind = 'decision'", query.tenant());
        all.filter("d", query);
        after.ifPresent(mark -> {
            all.and("d.micros <= ?", mark.micros());
            all.and("(d.micros < ? OR d.seq < ?)", mark.micros());
            all.values.add(mark.seq());
        });
        String outcome = query.outcome().isPresent() ? "d.outcome DESC, " : "";
        all.sql.append(" ORDER BY d.tenant DESC, ").append(outcome).append("d.micros DESC, d.seq DESC");
        return all;
    }

    /** From the end of the chain, within stretches of it: the only order that the index of entities gives. */
    static Conditions within(long firstStretch, long lastStretch, DecisionQuery query, String entity, Optional<PageMark> after) {
        Conditions some = new Conditions();
        some.begin(" FROM decision_entities e JOIN decisions d ON d.tenant = e.tenant AND d.seq = e.seq WHERE e.tenant = ?"
                + " AND d.kind = 'decision'", query.tenant());
        List<Long> stretches = LongStream.rangeClosed(firstStretch, lastStretch).boxed().toList();
        some.sql.append(" AND e.stretch IN (").append(String.join(", ", Collections.nCopies(stretches.size(), "?"))).append(')');
        some.values.addAll(stretches);
        some.and("e.entity = ?", entity);
        some.filter("e", query);
        after.ifPresent(mark -> some.and("e.seq < ?", mark.seq()));
        some.sql.append(" ORDER BY e.tenant DESC, e.stretch DESC, e.entity DESC, e.seq DESC");
        return some;
    }

    private void begin(String from, String tenant) {
        sql.append(from);
        values.add(tenant);
    }

    /** @param times the table whose times are compared */
    private void filter(String times, DecisionQuery query) {
        query.outcome().ifPresent(outcome -> and("d.outcome = ?", outcome));
        query.caller().ifPresent(caller -> and("d.caller = ?", caller));
        query.from().ifPresent(from -> and(times + ".micros >= ?", from));
        query.to().ifPresent(to -> and(times + ".micros < ?", to));
    }

    private void and(String condition, Object value) {
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
