package dev.textscreen.pipeline.search.matching;

import java.util.Locale;

/** Everything that the matcher looks at; the wire name is the constant in lower case. */
public enum Feature {
    NAME("The parts of the best pair of names that agree, rare parts weighing more than common ones"), NAME_CONFLICT(
            "Parts of the names that contradict, and slips within parts"), NAME_EXTRA("Parts that only one of the names has"), NAME_BOUND(
                    "Only one part of a person's name agrees, the surname does not, or the signs of the script differ: never enough for a match"), LEGAL_FORM(
                            "Both names say the legal form, and it is another one"), ACRONYM(
                                    "One name is made of the first letters of the other"), WEAK_ALIAS(
                                            "The name that fits is a weak alias"), SCHEMA(
                                                    "The records are of kinds that one entity cannot be"), IDENTIFIER(
                                                            "A document or registration number is the same"), IDENTIFIER_CONFLICT(
                                                                    "Both records have a number that an entity has only once, and they differ"), BIRTH_DATE(
                                                                            "The date of birth agrees, in part agrees, or contradicts"), COUNTRY(
                                                                                    "Countries in common, or none where both records name some"), GENDER(
                                                                                            "The gender contradicts"), LONE_WORD(
                                                                                                    "A single word of a text is not the listed name to the letter, or is no more than a given name");

    private final String description;

    Feature(String description) {
        this.description = description;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One sentence for an analyst, without a full stop. */
    public String description() {
        return description;
    }
}
