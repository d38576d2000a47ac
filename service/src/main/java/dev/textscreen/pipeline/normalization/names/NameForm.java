package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;

/**
 * One way to read a form of a name.
 *
 * @param nominative in lower case; of a plural the one bearer's form
 * @param weight within 0 and 1: how usual the reading is
 */
record NameForm(String nominative, Gender gender, GrammaticalCase grammaticalCase, boolean plural, double weight) {

    /** As the compiler of records would have it, but quick from the first call: a start compares many thousands. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NameForm form && gender == form.gender && grammaticalCase == form.grammaticalCase && plural == form.plural
                && Double.compare(weight, form.weight) == 0 && nominative.equals(form.nominative);
    }

    @Override
    public int hashCode() {
        return nominative.hashCode() * 31 + grammaticalCase.ordinal();
    }

    boolean agreesWith(Gender otherGender, GrammaticalCase otherCase, boolean otherPlural) {
        return plural == otherPlural && grammaticalCase == otherCase && (gender == otherGender || gender == Gender.NONE);
    }
}
