package dev.textscreen.persistence.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Hashes fields in their order, each with its length, so that no two lists of fields have the same hash. Used by one thread. */
public final class Fingerprint {

    private final MessageDigest digest = Hashes.sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    public Fingerprint add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(byte[] value) {
        add(value.length);
        digest.update(value);
        return this;
    }

    public Fingerprint add(long value) {
        digest.update(number.putLong(0, value).array());
        return this;
    }

    public Fingerprint add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    /** Tells absent from empty. */
    public Fingerprint addText(Optional<String> value) {
        add(value.isPresent() ? 1 : 0);
        value.ifPresent(this::add);
        return this;
    }

    /** Tells absent from empty. */
    public Fingerprint addBytes(Optional<byte[]> value) {
        add(value.isPresent() ? 1 : 0);
        value.ifPresent(this::add);
        return this;
    }

    public byte[] sha256() {
        return digest.digest();
    }
}
