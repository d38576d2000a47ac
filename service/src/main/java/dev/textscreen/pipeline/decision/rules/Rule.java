package dev.textscreen.pipeline.decision.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the operator wants done where something holds.
 *
 * @param name unique in its book
 * @param author who answers for it; empty where nobody is named
 * @param reason why; empty where none is given
 * @param until the last day on which it holds
 */
public record Rule(String name, RuleEffect effect, Conditions when, String author, String reason, Optional<LocalDate> until) {

    /** Whether it may clear a text that holds the identifier of this entity: only by name, and answered for, and not for ever. */
    boolean mayClearIdentifierOf(String entity) {
        return when.entities().contains(entity) && !author.isBlank() && !reason.isBlank() && until.isPresent();
    }
}
