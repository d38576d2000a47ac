package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;

/** Tells which words in lower case are names. Where a text has no capitals at all, a word that may be a name needs less beside it. */
record LowerNames(NameLexicon lexicon) {

    private static final double STRONG = 0.9;
    private static final int SHORTEST = 3;

    /** A dictionary reading as given name or surname, as a proper noun or the adjective of one, or no reading at all. */
    boolean mayBe(NameWord word) {
        if (word.isUnknown()) {
            return true;
        }
        for (Reading reading : word.readings()) {
            NameKind kind = reading.features().name();
            if (kind == NameKind.GIVEN || kind == NameKind.SURNAME || reading.pos() == PartOfSpeech.PROPN
                    || reading.pos() == PartOfSpeech.ADJ && lexicon.endings().isPossessive(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name begins with the word: the words beside it are names in the dictionary and nothing else. */
    boolean begin(WordRow row, int index) {
        NameWord word = row.get(index);
        int next = row.next(index);
        if (next == WordRow.NONE || word.text().length() < SHORTEST || isMonth(row, index)) {
            return false;
        }
        NameWord follower = row.get(next);
        if (follower.isInitial()) {
            return row.inLower() && isNamed(word) && !(isPlainWord(word) && lexicon.isTitle(word.language(), "relation", word.lemma()));
        }
        if (follower.text().length() < SHORTEST) {
            return false;
        }
        int after = row.next(next);
        if (row.inLower() && follower.isGiven() && after != WordRow.NONE && row.get(after).isPatronymic()
                && word.surnameStrength() > SurnameStrength.POSSIBLE) {
            return true;
        }
        return row.inLower() && beginsWithoutCapitals(word, follower, isAnnounced(row, index)) || beginsAmongCapitals(row, index, next);
    }

    /** "april sarah connor": a name that is a month too, before a whole name. */
    private boolean isMonth(WordRow row, int index) {
        NameWord word = row.get(index);
        int next = row.next(index);
        return lexicon.isNoName(word.language(), "month", word.key()) && row.get(next).isGiven() && row.next(next) != WordRow.NONE;
    }

    private boolean beginsWithoutCapitals(NameWord word, NameWord follower, boolean announced) {
        boolean unlisted = word.isGiven() && word.has(PartOfSpeech.PROPN) && !word.has(PartOfSpeech.VERB)
                && (follower.isUnknown() || (follower.has(PartOfSpeech.PROPN) && follower.surnameStrength() > 0));
        return unlisted || isPair(word, follower, announced) || isPair(follower, word, announced);
    }

    /** "from mark baker": whom something goes to or comes from. */
    private boolean isAnnounced(WordRow row, int index) {
        int before = row.previous(index);
        return before != WordRow.NONE && lexicon.isLink(LinkWord.TOWARD, row.get(before).key());
    }

    /** A surname and a given name of which at most one is a word of the language too; a noun where both are, unless announced. */
    private boolean isPair(NameWord surname, NameWord given, boolean announced) {
        if (!given.isGiven() || !isNamed(surname) || !given.isUnknown() && !given.has(PartOfSpeech.PROPN)) {
            return false;
        }
        return !isPlainWord(surname) || !isPlainWord(given) || (isNounAtMost(surname) && (announced || isNounAtMost(given)));
    }

    /** Whether the dictionary has the word as a surname, or its ending speaks for one. */
    boolean isNamed(NameWord word) {
        if (word.surnameStrength() == 0 || lexicon.isTitleOrPosition(word)
                || lexicon.isTitle(word.language(), "relation", word.lemma())) {
            return false;
        }
        return word.isSurname() || word.has(PartOfSpeech.PROPN) && !word.has(NameKind.PLACE) && !word.has(NameKind.GIVEN)
                || isPossessive(word) || word.isUnknown() && word.surnameStrength() >= STRONG;
    }

    private boolean beginsAmongCapitals(WordRow row, int index, int next) {
        NameWord word = row.get(index);
        NameWord follower = row.get(next);
        boolean given = word.isGiven() && !isPlainWord(word) && (follower.isPatronymic()
                || (follower.surnameStrength() >= STRONG && !isPlainWord(follower))
                || (follower.shape() == NameWord.Shape.UPPER && follower.surnameStrength() >= SurnameStrength.LIKELY));
        int after = row.next(next);
        boolean patronymic = after != WordRow.NONE && row.get(after).isPatronymic();
        boolean surname = word.surnameStrength() >= STRONG || isPossessive(word);
        return given || surname && (patronymic || !isPlainWord(word)) && follower.isGiven() && !isPlainWord(follower);
    }

    /** A surname such as "ivanov" that the dictionary only has as the adjective of a given name. */
    private boolean isPossessive(NameWord word) {
        return word.has(PartOfSpeech.ADJ) && lexicon.endings().isPossessive(word.lemma())
                && word.surnameStrength() >= SurnameStrength.POSSIBLE;
    }

    /** Whether the word in lower case may end a name. */
    boolean isSurname(WordRow row, NameWord word) {
        if (row.inLower() && (word.isUnknown() || word.has(PartOfSpeech.PROPN) || isPossessive(word))) {
            return word.surnameStrength() > 0;
        }
        return word.shape() == NameWord.Shape.LOWER && word.surnameStrength() >= STRONG && !isPlainWord(word);
    }

    /** Whether some reading is a word of the language other than an adjective made of a name. */
    private static boolean isPlainWord(NameWord word) {
        return word.readings().stream().anyMatch(r -> switch (r.pos()) {
            case PROPN, ADJ, X -> false;
            case NOUN, VERB, ADV, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> true;
        });
    }

    private static boolean isNounAtMost(NameWord word) {
        return word.readings().stream().allMatch(r -> switch (r.pos()) {
            case PROPN, ADJ, X, NOUN -> true;
            case VERB, ADV, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
        });
    }
}
