package dev.textscreen.persistence.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The keys of the record: the first one seals, all of them open, so that a new key needs no row to be written again. Thread-safe.
 */
public final class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final Map<String, RecordKey> keys;
    private final RecordKey current;
    private final SecureRandom random = new SecureRandom();

    private KeyRing(Map<String, RecordKey> keys) {
        this.keys = keys;
        this.current = keys.values().iterator().next();
    }

    /**
     * Reads keys.
     *
     * @param keys {@code id:key} separated by commas, the current one first; a key is 32 bytes in Base64
     */
    public static KeyRing of(String keys) {
        Map<String, RecordKey> read = new LinkedHashMap<>();
        for (String entry : keys.split(",", -1)) {
            int colon = entry.indexOf(':');
            String id = colon < 1 ? "" : entry.substring(0, colon).strip();
            if (!id.matches("[A-Za-z0-9_.-]{1,32}")) {
                throw new IllegalArgumentException("A key of the record is written id:key, the id in letters and digits.");
            }
            if (read.put(id, new RecordKey(id, secret(id, entry.substring(colon + 1).strip()))) != null) {
                throw new IllegalArgumentException("Two keys of the record have the id " + id + ".");
            }
        }
        return new KeyRing(read);
    }

    private static byte[] secret(String id, String encoded) {
        try {
            byte[] secret = Base64.getDecoder().decode(encoded);
            if (secret.length == KEY_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // told below, without a character of the key
        }
        throw new IllegalArgumentException("The record's key " + id + " is not " + KEY_BYTES + " bytes in Base64.");
    }

    /** The key in a file that its owner alone may read; made at the first time. */
    public static KeyRing inFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(secret);
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, "local:" + Base64.getEncoder().encodeToString(secret));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return of(Files.readString(file).strip());
    }

    /** The id of the key that seals. */
    public String currentId() {
        return current.id();
    }

    public boolean has(String id) {
        return keys.containsKey(id);
    }

    /** A hash of what a caller sent, by the current key, in hexadecimal digits. */
    public String textHash(String text) {
        return Hashes.hex(current.ofText(text));
    }

    /** The hashes that a text has or had, by every key. */
    public List<String> textHashes(String text) {
        return keys.values().stream().map(key -> Hashes.hex(key.ofText(text))).toList();
    }

    /** The keyed hash of a row; empty where the key is not there. */
    public Optional<byte[]> link(String keyId, byte[] content) {
        return Optional.ofNullable(keys.get(keyId)).map(key -> key.link(content));
    }

    /** @param context what the sealed bytes belong to; they open with the same context alone */
    public byte[] seal(byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, current, nonce, context, plain);
        byte[] out = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, out, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, out, NONCE_BYTES, sealed.length);
        return out;
    }

    /**
     * What was sealed; empty where the key is not there any more.
     *
     * @throws IllegalStateException when the sealed bytes or the context were changed
     */
    public Optional<byte[]> open(String keyId, byte[] sealed, byte[] context) {
        RecordKey key = keys.get(keyId);
        if (key == null) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        byte[] body = new byte[sealed.length - NONCE_BYTES];
        System.arraycopy(sealed, NONCE_BYTES, body, 0, body.length);
        return Optional.of(crypt(Cipher.DECRYPT_MODE, key, nonce, context, body));
    }

    private static byte[] crypt(int mode, RecordKey key, byte[] nonce, byte[] context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed text does not open: it was changed, or its key was.", e);
        }
    }

    /** The ids alone. */
    @Override
    public String toString() {
        return "KeyRing" + new ArrayList<>(keys.keySet());
    }
}
