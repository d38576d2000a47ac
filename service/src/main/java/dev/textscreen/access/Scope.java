package dev.textscreen.access;

import java.util.Locale;
import java.util.Optional;

/** What a caller may do. */
public enum Scope {
    /** Screen texts and look entities up. */
    SCREEN,
    /** Read the record, its figures and the figures of the service. */
    READ,
    /** Everything: keys, rules, holds, erasure, texts of the record. */
    ADMIN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String wireName) {
        for (Scope scope : values()) {
            if (scope.wireName().equals(wireName)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
