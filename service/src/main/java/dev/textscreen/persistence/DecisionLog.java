package dev.textscreen.persistence;

import dev.textscreen.persistence.journal.Journal;
import dev.textscreen.persistence.seal.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Takes decisions on record: into the journal at once, from where they go into the database. Thread-safe. */
public final class DecisionLog {

    private final Journal journal;
    private final KeyRing keys;
    private final boolean keepsTexts;

    /** @param keepsTexts whether texts are kept, sealed */
    public DecisionLog(Journal journal, KeyRing keys, boolean keepsTexts) {
        this.journal = journal;
        this.keys = keys;
        this.keepsTexts = keepsTexts;
    }

    /**
     * What a caller sent, and what is kept of it only as hashes or sealed.
     *
     * @param subject the caller's name for the person or thing that is screened
     */
    public record Sent(String text, Optional<String> subject) {

        /** Without the text. */
        @Override
        public String toString() {
            return "Sent[" + text.length() + " characters]";
        }
    }

    /** A decision before its texts are hashed and sealed. */
    public record Entry(String id, long micros, String tenant, String caller, DecisionRecord.Summary summary, String body,
            List<String> entities) {
    }

    /**
     * Appends a decision.
     *
     * @return the position to {@link #commit} before the answer leaves
     * @throws dev.textscreen.persistence.journal.JournalException when it cannot be taken
     */
    public long append(Entry entry, Sent sent) {
        Optional<byte[]> sealed = keepsTexts
                ? Optional.of(keys.seal(sent.text().getBytes(StandardCharsets.UTF_8), context(entry.tenant(), entry.id())))
                : Optional.empty();
        DecisionRecord.Content content = new DecisionRecord.Content(entry.body(), Optional.of(keys.textHash(sent.text())),
                sent.subject().map(keys::textHash), sealed, entry.entities());
        DecisionRecord decision = new DecisionRecord(RecordKind.DECISION, entry.id(), entry.micros(), entry.tenant(), entry.caller(),
                entry.summary(), content);
        return journal.append(RecordBytes.write(new RecordBytes.Keyed(decision, keys.currentId())));
    }

    /** Returns once everything up to the position is on disk. */
    public void commit(long position) {
        journal.commit(position);
    }

    /** A sealed text opens in its own row alone. */
    static byte[] context(String tenant, String id) {
        return (tenant + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
