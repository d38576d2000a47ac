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

    boolean agreesWith(Gender otherGender, GrammaticalCase otherCase, boolean otherPlural) {
        return plural == otherPlural && grammaticalCase == otherCase && (gender == otherGender || gender == Gender.NONE);
    }
}
