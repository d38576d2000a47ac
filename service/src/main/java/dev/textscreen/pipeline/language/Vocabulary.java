package dev.textscreen.pipeline.language;

import dev.textscreen.text.Language;

/** Which languages' dictionaries have a word. Thread-safe. */
public interface Vocabulary {

    /** Whether the language's dictionary has the word, given in lower case or as written. */
    boolean knows(Language language, String word);

    /** Whether the language's dictionary has the word as a proper noun and as nothing else. */
    boolean knowsAsNameOnly(Language language, String word);
}
