package dev.textscreen.pipeline.signals;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase that says what the number or date beside it is, as listed in {@code signal-triggers.tsv}.
 *
 * @param types the types that a number with this word may be, best first; for {@link Meaning#NUMBER} and {@link Meaning#HINT}
 * @param role for {@link Meaning#DATE}
 * @param before whether it may stand before its value
 * @param after whether it may stand after its value
 */
record Trigger(String phrase, Meaning meaning, List<SignalType> types, Optional<DateRole> role, boolean before, boolean after) {

    /** What a trigger does. */
    enum Meaning {
        /** Names the types of the number. */
        NUMBER,
        /** May mean one of the types, where the check digits agree. */
        HINT,
        /** Names the role of the date. */
        DATE,
        /** Says that the number is an invoice's, a contract's, an account's own: no document of a person or an organisation. */
        REFERENCE,
        /** May stand between another trigger and its value. */
        FILLER
    }

    Trigger {
        types = List.copyOf(types);
    }
}
