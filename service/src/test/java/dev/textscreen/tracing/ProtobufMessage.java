package dev.textscreen.tracing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A message in the wire format of protocol buffers, read without its schema. */
final class ProtobufMessage {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    private final Map<Integer, List<Object>> fields = new HashMap<>();

    private ProtobufMessage() {
    }

    static ProtobufMessage read(byte[] bytes) {
        ProtobufMessage message = new ProtobufMessage();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int tag = (int) varint(in);
            message.fields.computeIfAbsent(tag >>> 3, number -> new ArrayList<>()).add(switch (tag & 7) {
                case VARINT -> varint(in);
                case FIXED_64 -> in.getLong();
                case FIXED_32 -> (long) in.getInt();
                case BYTES -> slice(in, (int) varint(in));
                default -> throw new AssertionError("not a protocol buffer: tag " + tag);
            });
        }
        return message;
    }

    private static byte[] slice(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            value |= (next & 0x7FL) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** Every message that stands in the field. */
    List<ProtobufMessage> messages(int field) {
        return all(field).stream().map(bytes -> read((byte[]) bytes)).toList();
    }

    /** 0 where the field is not set. */
    long number(int field) {
        return all(field).isEmpty() ? 0 : (long) all(field).getFirst();
    }

    String text(int field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    String hex(int field) {
        return HexFormat.of().formatHex(bytes(field));
    }

    private byte[] bytes(int field) {
        return all(field).isEmpty() ? new byte[0] : (byte[]) all(field).getFirst();
    }

    private List<Object> all(int field) {
        return fields.getOrDefault(field, List.of());
    }
}
