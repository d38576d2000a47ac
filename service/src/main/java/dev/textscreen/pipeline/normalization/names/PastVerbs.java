package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import java.util.List;

/** Verbs in the past beside a name, which tell the gender of their subject. */
final class PastVerbs {

    private PastVerbs() {
    }

    /** The word after the name, a particle between them left out. */
    static int after(WordRow row, int index) {
        int after = row.next(index);
        boolean particle = after != WordRow.NONE && row.get(after).has(PartOfSpeech.PART) && row.get(after).text().length() < 3;
        return particle ? row.next(after) : after;
    }

    /** The gender of a verb in the past; none where the word may be something else. */
    static Gender gender(WordRow row, int index) {
        Gender gender = Gender.NONE;
        for (Reading reading : index == WordRow.NONE ? List.<Reading>of() : row.get(index).readings()) {
            if (reading.pos() == PartOfSpeech.VERB && reading.features().gender() != Gender.NONE) {
                gender = reading.features().gender();
            } else if (reading.pos() != PartOfSpeech.PART && reading.pos() != PartOfSpeech.AUX) {
                return Gender.NONE;
            }
        }
        return gender;
    }
}
