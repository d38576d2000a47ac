package dev.textscreen.pipeline.normalization.morphology;

/** What a dictionary says of a form beyond part of speech, case, gender and number. */
public enum Trait {
    INFINITIVE, FINITE, PAST, FUTURE, IMPERATIVE, IMPERSONAL, CONVERB, PARTICIPLE, PASSIVE, SHORT, COMPARATIVE, SUPERLATIVE, FIRST_PERSON, SECOND_PERSON, THIRD_PERSON, PRONOUN, POSSESSIVE, ORDINAL, COLLECTIVE, ABBREVIATION, INDECLINABLE, RARE, INTERROGATIVE, AFTER_PREPOSITION, PREDICATIVE, GERUND, PERFECTIVE, NEGATED,
    /** The reading is of a spelling with other capitals than the text has: a name that was written in lower case. */
    OTHER_CASE, COMPOUND;

    public int bit() {
        return 1 << ordinal();
    }

    public boolean in(int traits) {
        return (traits & 1 << ordinal()) != 0;
    }
}
