package dev.textscreen.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes keys, and follows old ones by new ones. A key is shown once, when it is made; after that there is its hash alone. */
public final class KeyMaker {

    /** What a key looks like: this, its id, an underscore and its secret. */
    static final String PREFIX = "ts_";
    static final int ID_LENGTH = 8;
    private static final int SECRET_BYTES = 32;
    private static final String ID_CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final KeyStore store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public KeyMaker(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Order(String name, String tenant, Set<Scope> scopes, Optional<Instant> ends, OptionalInt requestsAMinute) {
    }

    /** A key that was just made, and the only time that its whole is known. */
    public record Made(ApiKey key, String whole) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Made[" + key.id() + "]";
        }
    }

    public Made make(Order order) {
        String id = id();
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiKey key = new ApiKey(id, order.name(), order.tenant(), order.scopes(), SaltedHash.of(secret, random), clock.instant(),
                order.ends(), order.requestsAMinute());
        store.add(key);
        return new Made(key, PREFIX + id + "_" + secret);
    }

    /** A new key like the old one, which works on for a while; empty where there is no such key. */
    public Optional<Made> rotate(String id, Duration overlap) {
        return store.find(id).map(old -> {
            Made made = make(new Order(old.name(), old.tenant(), old.scopes(), old.ends(), old.requestsAMinute()));
            store.end(id, clock.instant().plus(overlap));
            return made;
        });
    }

    private String id() {
        StringBuilder out = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            out.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return out.toString();
    }
}
