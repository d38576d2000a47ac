package dev.textscreen.persistence.journal;

/**
 * A record as it was appended.
 *
 * @param end the position behind it, from which the next one is read
 */
@SuppressWarnings("ArrayRecordComponent")
public record JournalRecord(byte[] payload, long end) {
}
