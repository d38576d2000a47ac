package dev.textscreen.pipeline.normalization.names;

import java.util.List;

/**
 * A legal form of organisations.
 *
 * @param code the canonical code, unique
 * @param countries ISO 3166 codes
 * @param abbreviations as they are written in texts
 * @param spelledOut the form in words, in the cases that running text has
 */
public record LegalForm(String code, List<String> countries, Position position, List<String> abbreviations, List<String> spelledOut) {

    /** Where the form stands to the name. */
    public enum Position {
        BEFORE, AFTER, BOTH,
        /** Before the name of the one person who trades under it: the person is found, and no organisation. */
        TRADER;

        boolean before() {
            return this != AFTER;
        }

        boolean after() {
            return this == AFTER || this == BOTH;
        }
    }

    public LegalForm {
        countries = List.copyOf(countries);
        abbreviations = List.copyOf(abbreviations);
        spelledOut = List.copyOf(spelledOut);
    }
}
