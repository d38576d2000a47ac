package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import java.util.List;

/**
 * A given name in the nominative of a language with its diminutives and nicknames.
 *
 * @param isForeign whether the language only borrows it
 */
public record GivenName(String name, Language language, Gender gender, List<String> diminutives, boolean isForeign) {

    public GivenName {
        diminutives = List.copyOf(diminutives);
    }
}
