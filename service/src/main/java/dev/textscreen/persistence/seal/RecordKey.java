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
    private final Mac texts;
    private final Mac chain;

    /** @param secret 32 random bytes */
    RecordKey(String id, byte[] secret) {
        this.id = id;
        this.sealing = new SecretKeySpec(derive(secret, "textscreen seal"), "AES");
        this.texts = mac(derive(secret, "textscreen text"));
        this.chain = mac(derive(secret, "textscreen chain"));
    }

    String id() {
        return id;
    }

    SecretKey sealing() {
        return sealing;
    }

    /** A hash of what a caller sent, that nobody can make without the key. */
    byte[] ofText(String text) {
        return copy(texts).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] link(byte[] content) {
        return copy(chain).doFinal(content);
    }

    private static byte[] derive(byte[] secret, String use) {
        return mac(secret).doFinal(use.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** To copy one that was made ready spares the search for a provider, and one alone serves one thread. */
    private static Mac copy(Mac ready) {
        try {
            return (Mac) ready.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's HmacSHA256 can be copied", e);
        }
    }
}
