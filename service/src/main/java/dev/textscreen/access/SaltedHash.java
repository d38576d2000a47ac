package dev.textscreen.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * The salted hash of a secret. One round of SHA-256 is enough because the secrets are random and as long as the hash: there is nothing to
 * guess.
 */
@SuppressWarnings("ArrayRecordComponent")
public record SaltedHash(byte[] salt, byte[] hash) {

    private static final int SALT_BYTES = 16;

    static SaltedHash of(String secret, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SaltedHash(salt, digest(salt, secret));
    }

    /** Takes the same time whatever is wrong. */
    boolean matches(String secret) {
        return MessageDigest.isEqual(hash, digest(salt, secret));
    }

    private static byte[] digest(byte[] salt, String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
