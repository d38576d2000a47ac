package dev.textscreen.persistence;

import dev.textscreen.persistence.seal.Fingerprint;
import dev.textscreen.persistence.seal.KeyRing;
import java.util.Optional;

/** A row of the record in its place in the chain. */
@SuppressWarnings("ArrayRecordComponent")
record ChainedRow(DecisionRecord decision, String keyId, long seq, Optional<byte[]> salt, byte[] contentHash, byte[] link) {

    /** Puts a record behind the link before it. */
    static ChainedRow after(RecordBytes.Keyed keyed, long seq, byte[] before, Sealing sealing) {
        byte[] salt = sealing.salt();
        byte[] content = contentHash(keyed.decision().content(), salt);
        byte[] link = link(keyed.decision(), new Place(seq, keyed.keyId(), before, content), sealing.keys())
                .orElseThrow(() -> new StorageException("The key " + keyed.keyId() + " of the record is missing."));
        return new ChainedRow(keyed.decision(), keyed.keyId(), seq, Optional.of(salt), content, link);
    }

    /** What rows are chained with. */
    interface Sealing {

        KeyRing keys();

        /** Random bytes. */
        byte[] salt();
    }

    /** What a link rests on beside the record itself. */
    record Place(long seq, String keyId, byte[] before, byte[] contentHash) {
    }

    /** Empty where the key is not there. */
    static Optional<byte[]> link(DecisionRecord decision, Place place, KeyRing keys) {
        DecisionRecord.Summary summary = decision.summary();
        byte[] row = new Fingerprint().add(place.before()).add(decision.tenant()).add(place.seq()).add(decision.kind().wireName())
                .add(decision.id()).add(decision.micros()).add(decision.caller()).add(summary.outcome()).add(summary.score())
                .add(summary.characters()).add(summary.hits()).add(summary.tookMicros()).add(place.keyId()).add(place.contentHash())
                .sha256();
        return keys.link(place.keyId(), row);
    }

    static byte[] contentHash(DecisionRecord.Content content, byte[] salt) {
        return new Fingerprint().add(salt).add(content.body()).addText(content.textHash()).addText(content.subject())
                .addBytes(content.sealedText()).sha256();
    }
}
