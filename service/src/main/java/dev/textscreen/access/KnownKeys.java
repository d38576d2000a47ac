package dev.textscreen.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows keys again. A key that was looked up is remembered for some seconds, so a key that was ended works that much longer at most; while
 * the store is away, for some minutes. Thread-safe.
 */
public final class KnownKeys {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final KeyStore store;
    private final Clock clock;
    private final Cache<String, Remembered> remembered = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WHILE_AWAY).build();

    private record Remembered(ApiKey key, Instant at) {
    }

    public KnownKeys(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    static boolean looksLikeKey(String credential) {
        return credential.startsWith(KeyMaker.PREFIX);
    }

    /** Whose key it is; empty where it is none that works. */
    Optional<Caller> caller(String whole) {
        int idEnd = KeyMaker.PREFIX.length() + KeyMaker.ID_LENGTH;
        if (!looksLikeKey(whole) || whole.length() <= idEnd || whole.charAt(idEnd) != '_') {
            return Optional.empty();
        }
        String secret = whole.substring(idEnd + 1);
        return key(whole.substring(KeyMaker.PREFIX.length(), idEnd)).filter(key -> key.worksAt(clock.instant()))
                .filter(key -> key.hash().matches(secret)).map(ApiKey::caller);
    }

    private Optional<ApiKey> key(String id) {
        Remembered known = remembered.getIfPresent(id);
        Instant now = clock.instant();
        if (known != null && known.at().plus(FRESH).isAfter(now)) {
            return Optional.of(known.key());
        }
        Optional<ApiKey> found = find(id, known);
        found.ifPresentOrElse(key -> remembered.put(id, new Remembered(key, now)), () -> remembered.invalidate(id));
        return found;
    }

    private Optional<ApiKey> find(String id, @Nullable Remembered known) {
        try {
            return store.find(id);
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            return Optional.of(known.key());
        }
    }
}
