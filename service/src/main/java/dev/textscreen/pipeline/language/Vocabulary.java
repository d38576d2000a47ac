package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/** Which languages' dictionaries have a word. Thread-safe. */
public interface Vocabulary {

    /** The word may be in lower case or as written. */
    Standing standing(Language language, String word);
}
