package dev.textscreen.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which rows an act is about: those of these decisions, and those of this text or subject.
 *
 * @param text as it was screened
 * @param subject as callers named it when they asked
 */
public record Selection(List<String> ids, Optional<String> text, Optional<String> subject) {

    public Selection {
        ids = List.copyOf(ids);
    }

    public boolean isEmpty() {
        return ids.isEmpty() && text.isEmpty() && subject.isEmpty();
    }

    /** Without text and subject. */
    @Override
    public String toString() {
        return "Selection[" + ids.size() + " ids]";
    }

    /** The selection as a condition of SQL over hashes. */
    record Condition(String sql, List<Object> values) {

        static Condition of(String column, List<String> values) {
            return new Condition("d." + column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                    List.copyOf(values));
        }
    }

    /** @param hashes gives every hash that a text has or had */
    Condition condition(java.util.function.Function<String, List<String>> hashes) {
        List<Condition> any = new ArrayList<>();
        if (!ids.isEmpty()) {
            any.add(Condition.of("id", ids));
        }
        text.ifPresent(given -> any.add(Condition.of("text_hash", hashes.apply(given))));
        subject.ifPresent(given -> any.add(Condition.of("subject", hashes.apply(given))));
        return new Condition("(" + String.join(" OR ", any.stream().map(Condition::sql).toList()) + ")",
                any.stream().flatMap(c -> c.values().stream()).toList());
    }
}
