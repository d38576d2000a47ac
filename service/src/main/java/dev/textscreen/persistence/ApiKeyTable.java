package dev.textscreen.persistence;

import dev.textscreen.access.ApiKey;
import dev.textscreen.access.KeyStore;
import dev.textscreen.access.SaltedHash;
import dev.textscreen.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;

/** Keys in the database of the record. */
final class ApiKeyTable implements KeyStore {

    private static final String SELECT = "SELECT id, name, tenant, scopes, salt, hash, made_micros, ends_micros, requests_a_minute "
            + "FROM api_keys";

    private final Supplier<Database> database;

    ApiKeyTable(Supplier<Database> database) {
        this.database = database;
    }

    @Override
    public Optional<ApiKey> find(String id) {
        try {
            return database.get().jdbi().withHandle(
                    handle -> handle.createQuery(SELECT + " WHERE id = ?").bind(0, id).map((rs, context) -> key(rs)).findOne());
        } catch (JdbiException e) {
            throw new StorageException("The database with the API keys does not answer.", e);
        }
    }

    @Override
    public List<ApiKey> all() {
        return database.get().jdbi().withHandle(
                handle -> handle.createQuery(SELECT + " ORDER BY made_micros, id").map((rs, context) -> key(rs)).list());
    }

    @Override
    public void add(ApiKey key) {
        String scopes = key.scopes().stream().sorted().map(Scope::wireName).collect(Collectors.joining(" "));
        database.get().jdbi().useHandle(handle -> handle
                .createUpdate("INSERT INTO api_keys (id, name, tenant, scopes, salt, hash, made_micros, ends_micros, requests_a_minute) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, key.id()).bind(1, key.name()).bind(2, key.tenant()).bind(3, scopes).bind(4, key.hash().salt())
                .bind(5, key.hash().hash()).bind(6, micros(key.made())).bind(7, key.ends().map(ApiKeyTable::micros).orElse(null))
                .bind(8, key.requestsAMinute().isPresent() ? Integer.valueOf(key.requestsAMinute().getAsInt()) : null).execute());
        database.get().checkpoint();
    }

    @Override
    public void end(String id, Instant when) {
        database.get().jdbi().useHandle(handle -> handle.execute(
                "UPDATE api_keys SET ends_micros = ? WHERE id = ? AND (ends_micros IS NULL OR ends_micros > ?)", micros(when), id,
                micros(when)));
        database.get().checkpoint();
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static ApiKey key(ResultSet rs) throws SQLException {
        long ends = rs.getLong("ends_micros");
        Optional<Instant> end = rs.wasNull() ? Optional.empty() : Optional.of(Instant.EPOCH.plus(ends, ChronoUnit.MICROS));
        int limit = rs.getInt("requests_a_minute");
        OptionalInt ownLimit = rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(limit);
        return new ApiKey(rs.getString("id"), rs.getString("name"), rs.getString("tenant"),
                Arrays.stream(rs.getString("scopes").split(" ", -1)).flatMap(name -> Scope.of(name).stream()).collect(Collectors.toSet()),
                new SaltedHash(rs.getBytes("salt"), rs.getBytes("hash")), Instant.EPOCH.plus(rs.getLong("made_micros"), ChronoUnit.MICROS),
                end, ownLimit);
    }
}
