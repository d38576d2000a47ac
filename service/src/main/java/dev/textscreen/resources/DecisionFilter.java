package dev.textscreen.resources;

import dev.textscreen.persistence.DecisionQuery;
import dev.textscreen.resources.problems.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters that choose decisions of the record. */
final class DecisionFilter {

    private static final int DATE = 10;

    private DecisionFilter() {
    }

    static DecisionQuery query(String tenant, MultivaluedMap<String, String> given) {
        Parameters.oneOf("outcome", given.getFirst("outcome"), List.of("clear", "review", "block"));
        return new DecisionQuery(tenant, micros("from", given.getFirst("from")), micros("to", given.getFirst("to")),
                present(given.getFirst("outcome")), present(given.getFirst("entity")), present(given.getFirst("caller")));
    }

    private static Optional<String> present(@Nullable String value) {
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    static OptionalLong micros(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            // a plus sign in a query arrives as a space
            String time = given.replace(' ', '+');
            Instant instant = time.length() <= DATE
                    ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(time).toInstant();
            return OptionalLong.of(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        } catch (DateTimeException | ArithmeticException e) {
            throw ProblemException.field(name, "must be a date such as 2026-01-31 or a time such as 2026-01-31T08:00:00Z");
        }
    }
}
