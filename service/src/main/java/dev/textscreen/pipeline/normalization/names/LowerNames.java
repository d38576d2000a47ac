package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;

/** Tells which words in lower case may be names at all. */
final class LowerNames {

    private LowerNames() {
    }

    /** A dictionary reading as given name or surname, as a proper noun, or no reading at all. */
    static boolean mayBe(NameWord word) {
        if (word.isUnknown()) {
            return true;
        }
        for (Reading reading : word.readings()) {
            NameKind kind = reading.features().name();
            if (kind == NameKind.GIVEN || kind == NameKind.SURNAME || reading.pos() == PartOfSpeech.PROPN) {
                return true;
            }
        }
        return false;
    }
}
