package dev.textscreen.pipeline.normalization;

import dev.textscreen.text.Language;
import java.nio.file.Path;

/** The data files of one language that the reading of tokens needs. */
record LanguageData(ClosedClass closedClass, Abbreviations abbreviations, Prepositions prepositions, Paradigms paradigms,
        Preferences preferences) {

    static LanguageData read(Path dictionaries, Language language) {
        Prepositions prepositions = language == Language.ENGLISH ? Prepositions.none() : Prepositions.read(dictionaries, language);
        return new LanguageData(ClosedClass.read(dictionaries, language), Abbreviations.read(dictionaries, language), prepositions,
                Paradigms.read(dictionaries, language), Preferences.read(dictionaries, language));
    }
}
