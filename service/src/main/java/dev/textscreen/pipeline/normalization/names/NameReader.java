package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalNumber;
import dev.textscreen.pipeline.normalization.morphology.Morphology;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.ArrayList;
import java.util.List;

/** Reads a word as given name, surname or patronymic, by dictionary first and by its ending where no dictionary has it. */
final class NameReader {

    private static final double DICTIONARY_BONUS = 0.3;
    private static final double UNLISTED_PATRONYMIC = 0.7;
    private static final double COMMON_NOUN = 0.85;
    private static final double LISTED_COMMON_NOUN = 1.01;
    private static final double DICTIONARY_GIVEN = 0.95;
    /** The dictionaries have rare names too, whose cases fall together with those of the listed ones. */
    private static final double DICTIONARY_GIVEN_BESIDE_LISTED = 0.7;
    private static final double STRONG_ENDING = 0.9;
    /** "ivanov": to some dictionaries only the adjective of a given name. */
    private static final double POSSESSIVE = 0.6;
    private static final double PLURAL = 0.1;

    private final NameLexicon lexicon;
    private final Morphology morphology;

    NameReader(NameLexicon lexicon, Morphology morphology) {
        this.lexicon = lexicon;
        this.morphology = morphology;
    }

    Morphology morphology() {
        return morphology;
    }

    /** The language whose names the word is first read as: by its script, then by the token's language. */
    Language nameLanguage(NameWord word) {
        Script script = Script.of(word.text().codePointAt(0));
        Language language = word.language();
        if (script == Script.CYRILLIC) {
            return language == Language.RUSSIAN || language == Language.UKRAINIAN
                    ? byLetters(word.key(), language)
                    : byLetters(word.key(), Language.RUSSIAN);
        }
        return language == Language.POLISH ? Language.POLISH : Language.ENGLISH;
    }

    private static Language byLetters(String key, Language otherwise) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '\u0456' || c == '\u0457' || c == '\u0454' || c == '\u0491') {
                return Language.UKRAINIAN;
            }
            if (c == '\u044b' || c == '\u044d' || c == '\u044a') {
                return Language.RUSSIAN;
            }
        }
        return otherwise;
    }

    List<NameForm> given(NameWord word) {
        Language language = nameLanguage(word);
        List<NameForm> forms = given(language, word.key(), readings(language, word));
        if (forms.isEmpty()) {
            Language other = other(language);
            forms = given(other, word.key(), other == Language.POLISH ? List.of() : morphology.readings(other, word.text()));
            if (other == Language.POLISH && !word.isUnknown()) {
                forms = forms.stream().filter(f -> f.grammaticalCase() == GrammaticalCase.NOMINATIVE).toList();
            }
        }
        if (forms.isEmpty() && word.text().indexOf('-') > 0) {
            forms = Hyphens.combine(word.text(), part -> given(language, NameText.key(part), morphology.readings(language, part)));
        }
        return forms;
    }

    private static Language other(Language language) {
        return switch (language) {
            case UKRAINIAN -> Language.RUSSIAN;
            case RUSSIAN -> Language.UKRAINIAN;
            case POLISH -> Language.ENGLISH;
            case ENGLISH, UNDETERMINED -> Language.POLISH;
        };
    }

    private List<NameForm> given(Language language, String key, List<Reading> readings) {
        List<NameForm> forms = lexicon.givenForms(language, key);
        double weight = forms.isEmpty() ? DICTIONARY_GIVEN : DICTIONARY_GIVEN_BESIDE_LISTED;
        boolean copied = false;
        for (Reading reading : readings) {
            Features features = reading.features();
            if (features.name() == NameKind.GIVEN && features.grammaticalCase() != GrammaticalCase.NONE) {
                if (!copied) {
                    forms = new ArrayList<>(forms);
                    copied = true;
                }
                NameForm form = new NameForm(NameText.key(reading.lemma()), features.gender(), features.grammaticalCase(), plural(features),
                        weight);
                if (!forms.contains(form)) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    private List<Reading> readings(Language language, NameWord word) {
        return language == word.language() || language == Language.ENGLISH ? word.readings() : morphology.readings(language, word.text());
    }

    static boolean plural(Features features) {
        return features.number() == GrammaticalNumber.PLURAL;
    }

    List<NameForm> patronymics(NameWord word) {
        Language language = nameLanguage(word);
        List<NameForm> forms = word.key().length() < 5 ? List.of() : lexicon.declension(language).patronymics(word.key());
        if (forms.isEmpty()) {
            return forms;
        }
        boolean listed = readings(language, word).stream().anyMatch(r -> r.features().name() == NameKind.PATRONYMIC);
        return forms.stream().map(f -> listed
                ? f
                : new NameForm(f.nominative(), f.gender(), f.grammaticalCase(), f.plural(), f.weight() * UNLISTED_PATRONYMIC)).toList();
    }

    List<NameForm> surnames(NameWord word) {
        Language language = nameLanguage(word);
        if (language == Language.ENGLISH) {
            List<NameForm> listed = lexicon.foreignSurnames(language, word.key());
            return !listed.isEmpty() ? listed : List.of(new NameForm(word.key(), Gender.NONE, GrammaticalCase.NONE, false, 0.5));
        }
        if (word.text().indexOf('-') > 0) {
            return Hyphens.combine(word.text(), part -> surnames(language, NameText.key(part), morphology.readings(language, part)));
        }
        return surnames(language, word.key(), readings(language, word));
    }

    private List<NameForm> surnames(Language language, String key, List<Reading> readings) {
        List<NameForm> forms = new ArrayList<>(lexicon.declension(language).surnames(key));
        List<NameForm> byEnding = List.copyOf(forms);
        for (Reading reading : readings) {
            Features features = reading.features();
            boolean name = features.name() == NameKind.SURNAME
                    || (language == Language.POLISH && reading.pos() == PartOfSpeech.PROPN);
            if (name && features.grammaticalCase() != GrammaticalCase.NONE) {
                addListed(reading, byEnding, forms);
            } else if (reading.pos() == PartOfSpeech.NOUN && !isInanimateAccusative(reading, key) && features.gender() != Gender.NEUTER
                    && features.gender() != Gender.NONE) {
                forms.add(commonNoun(reading, readings));
            }
        }
        List<NameForm> listed = lexicon.foreignSurnames(language, key);
        forms.addAll(listed);
        if (forms.isEmpty() || readings.isEmpty() && listed.isEmpty()) {
            forms.add(new NameForm(key, Gender.NONE, GrammaticalCase.NONE, false, 0.1));
        }
        return forms;
    }

    /** "Сокола": of two surnames of this form, that which is a word of the language too is the usual one. */
    private static NameForm commonNoun(Reading noun, List<Reading> readings) {
        String lemma = NameText.key(noun.lemma());
        Features features = noun.features();
        boolean listed = readings.stream()
                .anyMatch(other -> other.features().name() == NameKind.SURNAME && NameText.key(other.lemma()).equals(lemma));
        return new NameForm(lemma, features.gender(), features.grammaticalCase(), plural(features),
                listed ? LISTED_COMMON_NOUN : COMMON_NOUN);
    }

    private static boolean isInanimateAccusative(Reading reading, String key) {
        return reading.features().grammaticalCase() == GrammaticalCase.ACCUSATIVE && reading.features().gender() == Gender.MASCULINE
                && NameText.key(reading.lemma()).equals(key);
    }

    /** A feminine or plural form's lemma may be the masculine word, so its nominative comes from the ending where one fits. */
    private static void addListed(Reading reading, List<NameForm> byEnding, List<NameForm> forms) {
        Features features = reading.features();
        boolean plural = plural(features);
        boolean found = false;
        String lemma = NameText.key(reading.lemma());
        for (NameForm form : byEnding) {
            if (form.agreesWith(features.gender(), features.grammaticalCase(), plural)
                    || (plural && form.plural() && form.grammaticalCase() == features.grammaticalCase())) {
                boolean masculine = form.gender() == Gender.MASCULINE && features.gender() == Gender.MASCULINE;
                if (!masculine || form.nominative().equals(lemma)) {
                    found = true;
                    forms.add(new NameForm(form.nominative(), form.gender(), form.grammaticalCase(), plural,
                            form.weight() + DICTIONARY_BONUS));
                }
            }
        }
        if (!found) {
            forms.add(new NameForm(lemma, features.gender(), features.grammaticalCase(), plural, 1));
        }
    }

    /** Whether a dictionary has the word as a surname. */
    boolean isSurname(NameWord word) {
        return word.has(NameKind.SURNAME) || word.isCapital() && word.isForeignSurname();
    }

    boolean isForeignSurname(NameWord word) {
        Language language = nameLanguage(word);
        return !lexicon.foreignSurnames(language, word.key()).isEmpty()
                || language == Language.ENGLISH && !lexicon.foreignSurnames(Language.POLISH, word.key()).isEmpty()
                || language == Language.POLISH && !lexicon.foreignSurnames(Language.ENGLISH, word.key()).isEmpty();
    }

    double surnameStrength(NameWord word) {
        if (!word.isWord() || word.isInitial() || lexicon.isNoName(word.language(), "word", word.key())
                || lexicon.isNoName(word.language(), "word", word.lemma())) {
            return 0;
        }
        if (word.isSurname()) {
            return 1;
        }
        if (word.has(PartOfSpeech.SCONJ) || word.has(PartOfSpeech.CCONJ) || word.has(PartOfSpeech.PRON) || word.has(PartOfSpeech.PART)
                || word.has(PartOfSpeech.ADP) || word.has(PartOfSpeech.DET) || word.has(PartOfSpeech.AUX)) {
            return 0;
        }
        if (isPluralAlone(word)) {
            return PLURAL;
        }
        if (word.isUnknown()) {
            return endsAsSurname(word) ? 0.9 : 0.5;
        }
        boolean place = word.has(NameKind.PLACE);
        boolean proper = word.has(PartOfSpeech.PROPN);
        if (proper && endsAsSurname(word)) {
            return 0.9;
        }
        if (!place && (!word.isCommonWord() || (proper && word.language() == Language.POLISH))) {
            return 0.6;
        }
        if (!place && !word.has(PartOfSpeech.NOUN) && !word.has(PartOfSpeech.VERB) && endsAsSurname(word)) {
            return lexicon.endings().isPossessive(word.lemma()) ? POSSESSIVE : 0.4;
        }
        return place ? 0.15 : 0.2;
    }

    /** "Świadkowie": a noun that has no singular form spelt so is no one's surname. */
    private static boolean isPluralAlone(NameWord word) {
        boolean noun = false;
        for (Reading reading : word.readings()) {
            if (!plural(reading.features())) {
                return false;
            }
            noun |= reading.pos() == PartOfSpeech.NOUN;
        }
        return noun;
    }

    private static boolean endsAsSurname(NameWord word) {
        return word.text().length() >= 5 && word.surnames().stream().anyMatch(form -> form.weight() >= STRONG_ENDING);
    }
}
