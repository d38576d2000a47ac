package dev.textscreen.access;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A key as it is kept: what is needed to know it again, and nothing from which it could be made.
 *
 * @param id the part of the key that is no secret
 * @param name whose it is, for people
 * @param ends when it stops working
 * @param requestsAMinute its own limit
 */
public record ApiKey(String id, String name, String tenant, Set<Scope> scopes, SaltedHash hash, Instant made, Optional<Instant> ends,
        OptionalInt requestsAMinute) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean worksAt(Instant now) {
        return ends.isEmpty() || now.isBefore(ends.get());
    }

    Caller caller() {
        return new Caller("key:" + id + ":" + name, tenant, scopes, requestsAMinute.orElse(0));
    }
}
