package dev.textscreen.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Tells who calls from what they show. Thread-safe. */
public final class Credentials {

    private final KnownKeys keys;
    private final Optional<Tokens> tokens;
    private final byte[] adminToken;
    private final boolean required;

    /**
     * @param adminToken the secret of administrative calls; empty where there is none
     * @param required whether a caller of whom nothing is known may do nothing
     */
    public Credentials(KnownKeys keys, Optional<Tokens> tokens, String adminToken, boolean required) {
        this.keys = keys;
        this.tokens = tokens;
        this.adminToken = adminToken.getBytes(StandardCharsets.UTF_8);
        this.required = required;
    }

    /** @param credential a key or a token; whoever shows one that is wrong is nobody, also where none is needed */
    public Caller callerOf(Optional<String> credential) {
        if (credential.isEmpty()) {
            return required ? Caller.NOBODY : Caller.ANONYMOUS;
        }
        String shown = credential.get();
        if (adminToken.length > 0 && MessageDigest.isEqual(adminToken, shown.getBytes(StandardCharsets.UTF_8))) {
            return new Caller("admin-token", Caller.DEFAULT_TENANT, Set.of(Scope.ADMIN), 0);
        }
        Optional<Caller> known = KnownKeys.looksLikeKey(shown) ? keys.caller(shown) : tokens.flatMap(issuer -> issuer.caller(shown));
        return known.orElse(Caller.NOBODY);
    }
}
