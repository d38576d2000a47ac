package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;

/** Tells which words in lower case may be names at all. */
final class LowerNames {

    private LowerNames() {
    }

    /** A dictionary reading as given name or surname, as a proper noun or the adjective of one, or no reading at all. */
    static boolean mayBe(NameWord word) {
        if (word.isUnknown()) {
            return true;
        }
        for (Reading reading : word.readings()) {
            NameKind kind = reading.features().name();
            if (kind == NameKind.GIVEN || kind == NameKind.SURNAME || reading.pos() == PartOfSpeech.PROPN
                    || reading.pos() == PartOfSpeech.ADJ && isPossessive(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name begins with the word: the words beside it are names in the dictionary and nothing else. */
    static boolean begin(WordRow row, int index) {
        NameWord word = row.get(index);
        int next = row.next(index);
        if (next == WordRow.NONE || word.text().length() < 3 || row.get(next).text().length() < 3) {
            return false;
        }
        NameWord follower = row.get(next);
        if (row.inLower() && word.isGiven() && word.has(PartOfSpeech.PROPN) && !word.has(PartOfSpeech.VERB)
                && (follower.isUnknown() || (follower.has(PartOfSpeech.PROPN) && follower.surnameStrength() > 0))) {
            return true;
        }
        boolean given = word.isGiven() && !isPlainWord(word) && (follower.isPatronymic()
                || (follower.surnameStrength() >= 0.9 && !isPlainWord(follower))
                || (follower.shape() == NameWord.Shape.UPPER && follower.surnameStrength() >= SurnameStrength.LIKELY));
        int after = row.next(next);
        boolean patronymic = after != WordRow.NONE && row.get(after).isPatronymic();
        boolean surname = word.surnameStrength() >= 0.9 || isPossessive(word);
        return given || surname && (patronymic || !isPlainWord(word)) && follower.isGiven() && !isPlainWord(follower);
    }

    /** A surname such as "ivanov" that the dictionary only has as the adjective of a given name. */
    private static boolean isPossessive(NameWord word) {
        return word.has(PartOfSpeech.ADJ) && isPossessive(word.lemma()) && word.surnameStrength() >= SurnameStrength.POSSIBLE;
    }

    static boolean isPossessive(String lemma) {
        return lemma.endsWith("ов") || lemma.endsWith("ев") || lemma.endsWith("ин") || lemma.endsWith("їв") || lemma.endsWith("ів");
    }

    /** Whether the word in lower case may end a name. */
    static boolean isSurname(WordRow row, NameWord word) {
        if (row.inLower() && (word.isUnknown() || word.has(PartOfSpeech.PROPN))) {
            return word.surnameStrength() > 0;
        }
        return word.shape() == NameWord.Shape.LOWER && word.surnameStrength() >= 0.9 && !isPlainWord(word);
    }

    /** Whether some reading is a word of the language other than an adjective made of a name. */
    private static boolean isPlainWord(NameWord word) {
        return word.readings().stream().anyMatch(r -> switch (r.pos()) {
            case PROPN, ADJ, X -> false;
            case NOUN, VERB, ADV, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> true;
        });
    }
}
