package dev.textscreen.persistence;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What each caller used on each day, counted up in the transactions that bring the decisions. Thread-safe. */
public final class UsageTable {

    private static final long MICROS_A_DAY = Duration.ofDays(1).toMillis() * 1000;

    private final Supplier<Database> database;

    UsageTable(Supplier<Database> database) {
        this.database = database;
    }

    /**
     * What one caller used on one day, in UTC.
     *
     * @param requests texts that were screened
     * @param characters of them, in code points
     * @param hits entities that matched
     */
    public record Usage(LocalDate day, String caller, long requests, long characters, Duration took, long hits) {
    }

    private record Key(long day, String caller) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return day != other.day ? Long.compare(day, other.day) : caller.compareTo(other.caller);
        }
    }

    private record Sum(long requests, long characters, long micros, long hits) {

        static final Sum NOTHING = new Sum(0, 0, 0, 0);

        Sum plus(DecisionRecord.Summary summary) {
            return new Sum(requests + 1, characters + summary.characters(), micros + summary.tookMicros(), hits + summary.hits());
        }
    }

    /** Within the transaction, and under the lock of the tenant's chain. */
    static void count(Handle handle, String tenant, List<DecisionRecord> decisions) {
        Map<Key, Sum> sums = new TreeMap<>();
        for (DecisionRecord decision : decisions) {
            if (decision.kind() == RecordKind.DECISION) {
                Key key = new Key(Math.floorDiv(decision.micros(), MICROS_A_DAY), decision.caller());
                sums.put(key, sums.getOrDefault(key, Sum.NOTHING).plus(decision.summary()));
            }
        }
        sums.forEach((key, sum) -> add(handle, tenant, key, sum));
    }

    private static void add(Handle handle, String tenant, Key key, Sum sum) {
        int rows = handle.execute(
                "UPDATE usage_days SET requests = requests + ?, characters = characters + ?, took_micros = took_micros + ?, "
                        + "hits = hits + ? WHERE tenant = ? AND day_number = ? AND caller = ?",
                sum.requests(), sum.characters(), sum.micros(),
                sum.hits(), tenant, key.day(), key.caller());
        if (rows == 0) {
            handle.execute("INSERT INTO usage_days (tenant, day_number, caller, requests, characters, took_micros, hits) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?)", tenant, key.day(), key.caller(), sum.requests(), sum.characters(), sum.micros(),
                    sum.hits());
        }
    }

    /** The days from the first to the last, both included, and the callers in their order. */
    public List<Usage> days(String tenant, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> caller) {
        StringBuilder sql = new StringBuilder("SELECT day_number, caller, requests, characters, took_micros, hits FROM usage_days "
                + "WHERE tenant = ?");
        List<Object> values = new ArrayList<>(List.of(tenant));
        from.ifPresent(day -> and(sql, values, " AND day_number >= ?", day.toEpochDay()));
        to.ifPresent(day -> and(sql, values, " AND day_number <= ?", day.toEpochDay()));
        caller.ifPresent(name -> and(sql, values, " AND caller = ?", name));
        return database.get().jdbi().withHandle(handle -> {
            Query query = handle.createQuery(sql.append(" ORDER BY day_number, caller"));
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            return query.map((rs, context) -> new Usage(LocalDate.ofEpochDay(rs.getLong(1)), rs.getString(2), rs.getLong(3), rs.getLong(4),
                    Duration.of(rs.getLong(5), ChronoUnit.MICROS), rs.getLong(6))).list();
        });
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }
}
