package dev.textscreen.persistence.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One key of the record, with a key of its own derived from it for every use. Thread-safe. */
final class RecordKey {

    private static final String HMAC = "HmacSHA256";

    private final String id;
    private final SecretKey sealing;
    private final SecretKey texts;
    private final SecretKey chain;

    /** @param secret 32 random bytes */
    RecordKey(String id, byte[] secret) {
        this.id = id;
        this.sealing = new SecretKeySpec(derive(secret, "textscreen seal"), "AES");
        this.texts = new SecretKeySpec(derive(secret, "textscreen text"), HMAC);
        this.chain = new SecretKeySpec(derive(secret, "textscreen chain"), HMAC);
    }

    String id() {
        return id;
    }

    SecretKey sealing() {
        return sealing;
    }

    /** A hash of what a caller sent, that nobody can make without the key. */
    byte[] ofText(String text) {
        return mac(texts).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] link(byte[] content) {
        return mac(chain).doFinal(content);
    }

    private static byte[] derive(byte[] secret, String use) {
        return mac(new SecretKeySpec(secret, HMAC)).doFinal(use.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
