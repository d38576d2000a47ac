package dev.textscreen.persistence;

import java.util.Optional;

/**
 * A row of the record as it is read back.
 *
 * @param seq its place in the tenant's chain, from 1
 * @param erased whether its content was taken out
 * @param held whether it is under a legal hold
 * @param link in hexadecimal digits
 * @param text the text, where it was kept, its key is there and the reader asked for it
 */
public record StoredDecision(DecisionRecord decision, long seq, boolean erased, boolean held, String link, Optional<String> text) {
}
