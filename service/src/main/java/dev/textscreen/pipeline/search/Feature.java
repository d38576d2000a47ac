package dev.textscreen.pipeline.search;

import java.util.Locale;

/** Everything that a score may rest on; the wire name is the constant in lower case. */
public enum Feature {
    NAME, NAME_CONFLICT, NAME_EXTRA, NAME_BOUND, LEGAL_FORM, ACRONYM, WEAK_ALIAS, SCHEMA, IDENTIFIER, IDENTIFIER_CONFLICT, BIRTH_DATE, COUNTRY, GENDER, LONE_WORD;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** One sentence for an analyst, without a full stop. */
    public String description() {
        return switch (this) {
            case NAME -> "The parts of the best pair of names that agree, rare parts weighing more than common ones";
            case NAME_CONFLICT -> "Parts of the names that contradict, and slips within parts";
            case NAME_EXTRA -> "Parts that only one of the names has";
            case NAME_BOUND -> "Only one part of a person's name agrees, the surname does not, the signs of the script differ,"
                    + " or the marks of father and son do: never enough for a match";
            case LEGAL_FORM -> "Both names say the legal form, and it is another one";
            case ACRONYM -> "One name is made of the first letters of the other";
            case WEAK_ALIAS -> "The name that fits is a weak alias";
            case SCHEMA -> "The records are of kinds that one entity cannot be";
            case IDENTIFIER -> "A document or registration number is the same";
            case IDENTIFIER_CONFLICT -> "Both records have a number that an entity has only once, and they differ";
            case BIRTH_DATE -> "The date of birth agrees, in part agrees, or contradicts";
            case COUNTRY -> "Countries in common, or none where both records name some";
            case GENDER -> "The gender contradicts";
            case LONE_WORD -> "A single word of a text is not the listed name to the letter, or is no more than a given name";
        };
    }
}
