package dev.textscreen.api;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A piece of JSON that was written before, as its bytes. Immutable and thread-safe. */
public final class Utf8Json implements SerializableString {

    /** What the contract of {@link SerializableString} answers where a buffer has no room. */
    private static final int NO_ROOM = -1;

    private final byte[] bytes;

    /** @param bytes that nobody changes any more */
    public Utf8Json(byte[] bytes) {
        this.bytes = bytes;
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public String getValue() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    /** JSON is written as it stands; as a value within quotes it has no use. */
    @Override
    public char[] asQuotedChars() {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return bytes.clone();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (bytes.length > buffer.length - offset) {
            return NO_ROOM;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        String value = getValue();
        if (value.length() > buffer.length - offset) {
            return NO_ROOM;
        }
        value.getChars(0, value.length(), buffer, offset);
        return value.length();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw new UnsupportedOperationException("JSON is not quoted");
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer out) {
        if (bytes.length > out.remaining()) {
            return NO_ROOM;
        }
        out.put(bytes);
        return bytes.length;
    }
}
