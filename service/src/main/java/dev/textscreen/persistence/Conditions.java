package dev.textscreen.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query as the FROM and WHERE of SQL, with every value as a parameter. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions(DecisionQuery query, Optional<PageMark> after) {
        boolean byEntity = query.entity().isPresent();
        String source = byEntity ? "e" : "d";
        sql.append(byEntity
                ? " FROM decision_entities e JOIN decisions d ON d.tenant = e.tenant AND d.seq = e.seq WHERE e.tenant = ? AND d.kind = 'decision'"
                : " FROM decisions d WHERE d.tenant = ? AND d.kind = 'decision'");
        values.add(query.tenant());
        query.entity().ifPresent(entity -> and("e.entity = ?", entity));
        query.outcome().ifPresent(outcome -> and("d.outcome = ?", outcome));
        query.caller().ifPresent(caller -> and("d.caller = ?", caller));
        query.from().ifPresent(from -> and(source + ".micros >= ?", from));
        query.to().ifPresent(to -> and(source + ".micros < ?", to));
        after.ifPresent(mark -> {
            and(source + ".micros <= ?", mark.micros());
            and("(" + source + ".micros < ? OR " + source + ".seq < ?)", mark.micros());
            values.add(mark.seq());
        });
        String tenant = source + ".tenant DESC, ";
        String outcome = !byEntity && query.outcome().isPresent() ? "d.outcome DESC, " : "";
        String entity = byEntity ? "e.entity DESC, " : "";
        sql.append(" ORDER BY ").append(tenant).append(outcome).append(entity).append(source).append(".micros DESC, ").append(source)
                .append(".seq DESC");
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
