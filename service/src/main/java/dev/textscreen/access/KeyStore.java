package dev.textscreen.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where keys are kept. */
public interface KeyStore {

    Optional<ApiKey> find(String id);

    /** The oldest first. */
    List<ApiKey> all();

    void add(ApiKey key);

    /** Lets a key stop working; a key that stops earlier already is left alone. */
    void end(String id, Instant when);
}
