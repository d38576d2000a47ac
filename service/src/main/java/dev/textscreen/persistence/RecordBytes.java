package dev.textscreen.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a record stands in the journal. The first byte tells the version of the form, so that a newer service reads an older journal. */
final class RecordBytes {

    private static final int VERSION = 1;
    private static final int TYPICAL = 1024;

    private RecordBytes() {
    }

    /** A record and the id of the key that sealed and hashed it. */
    record Keyed(DecisionRecord decision, String keyId) {
    }

    static byte[] write(Keyed keyed) {
        DecisionRecord decision = keyed.decision();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL + decision.content().body().length());
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(VERSION);
            out.writeUTF(keyed.keyId());
            out.writeByte(decision.kind().ordinal());
            out.writeUTF(decision.id());
            out.writeLong(decision.micros());
            out.writeUTF(decision.tenant());
            out.writeUTF(decision.caller());
            write(out, decision.summary());
            write(out, decision.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, DecisionRecord.Summary summary) throws IOException {
        out.writeUTF(summary.outcome());
        out.writeDouble(summary.score());
        out.writeLong(summary.characters());
        out.writeInt(summary.hits());
        out.writeLong(summary.tookMicros());
    }

    private static void write(DataOutputStream out, DecisionRecord.Content content) throws IOException {
        writeBytes(out, content.body().getBytes(StandardCharsets.UTF_8));
        writeText(out, content.textHash());
        writeText(out, content.subject());
        out.writeBoolean(content.sealedText().isPresent());
        if (content.sealedText().isPresent()) {
            writeBytes(out, content.sealedText().get());
        }
        out.writeInt(content.entities().size());
        for (String entity : content.entities()) {
            out.writeUTF(entity);
        }
    }

    static Keyed read(byte[] payload) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IOException("a record of the journal has the unknown form " + version);
            }
            String keyId = in.readUTF();
            RecordKind kind = RecordKind.values()[in.readByte()];
            DecisionRecord decision = new DecisionRecord(kind, in.readUTF(), in.readLong(), in.readUTF(), in.readUTF(),
                    new DecisionRecord.Summary(in.readUTF(), in.readDouble(), in.readLong(), in.readInt(), in.readLong()), content(in));
            return new Keyed(decision, keyId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionRecord.Content content(DataInputStream in) throws IOException {
        String body = new String(readBytes(in), StandardCharsets.UTF_8);
        Optional<String> textHash = readText(in);
        Optional<String> subject = readText(in);
        Optional<byte[]> sealed = in.readBoolean() ? Optional.of(readBytes(in)) : Optional.empty();
        int count = in.readInt();
        List<String> entities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entities.add(in.readUTF());
        }
        return new DecisionRecord.Content(body, textHash, subject, sealed, entities);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static void writeText(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeUTF(text.orElse(""));
    }

    private static Optional<String> readText(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
