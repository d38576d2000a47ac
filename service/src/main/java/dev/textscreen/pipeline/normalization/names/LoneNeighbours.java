package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;

/** What the words beside a name that stands alone say for and against a person. */
final class LoneNeighbours {

    /** "Trump's lawyers": who has relatives and people of a trade is one of them, mostly. */
    private static final double OWNER_OF_PEOPLE = 0.3;
    private static final double STRONG_ENDING = 0.9;

    private final NameLexicon lexicon;

    LoneNeighbours(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Mr. Green", "pan Wilk": whoever is addressed so is a person, whatever else the word means. */
    boolean isAddressed(WordRow row, int index) {
        int before = row.beforeDot(index);
        return before != WordRow.NONE && lexicon.isTitle(row.get(before).language(), "address", row.get(before).key());
    }

    /** Whether the word means something; "Лавров" does not for the short form of an adjective that is spelt so in some case. */
    boolean isCommon(NameWord word) {
        boolean possessive = word.readings().stream()
                .anyMatch(r -> r.features().name() == NameKind.SURNAME && lexicon.endings().isPossessive(r.lemma()));
        return word.readings().stream()
                .anyMatch(r -> r.pos() != PartOfSpeech.PROPN && !(possessive && r.pos() == PartOfSpeech.ADJ));
    }

    /** "отказал Жуку": a capital that neither the beginning of a sentence nor other capitals nor quotes around it explain. */
    static boolean isCapitalAmongSmall(WordRow row, int index) {
        NameWord word = row.get(index);
        return word.shape() == NameWord.Shape.CAPITALIZED && word.language() != Language.ENGLISH && !row.startsSentence(index)
                && !Quotes.opens(row.get(index - 1)) && !isOtherCapital(row, row.previous(index)) && !isOtherCapital(row, row.next(index));
    }

    private static boolean isOtherCapital(WordRow row, int index) {
        return index != WordRow.NONE && row.get(index).isCapital() && !isPlainStart(row, index);
    }

    /** A word of the language whose capital comes from the beginning of the sentence. */
    private static boolean isPlainStart(WordRow row, int index) {
        NameWord word = row.get(index);
        return row.startsSentence(index) && word.isCommonWord() && !word.has(PartOfSpeech.PROPN);
    }

    /** What the neighbours add: titles and verbs of people for, places and sentence starts against. */
    double context(WordRow row, int index) {
        boolean owner = isOwner(row, index);
        double score = row.startsSentence(index) && !owner ? startPenalty(row, index) : 0;
        score += owner && isPerson(row.get(index + 1)) ? OWNER_OF_PEOPLE : 0;
        int before = row.previous(index);
        int after = row.next(index);
        if (before != WordRow.NONE) {
            score += beforeWord(row, before);
        } else if (index > 1 && row.get(index - 1).is('.')) {
            score += lexicon.isNoName(row.get(index).language(), "place-head", row.get(index - 2).key()) ? -0.6 : 0;
        }
        if (after != WordRow.NONE) {
            score += afterWord(row, after);
        }
        return score;
    }

    /** Whether "'s" stands between the word and the next: words without an article that have it are names. */
    private static boolean isOwner(WordRow row, int index) {
        int end = row.get(index).span().end();
        return index + 1 < row.size() && row.text().startsWith("s ", end + 1) && NameText.isApostrophe(row.text().charAt(end));
    }

    private boolean isPerson(NameWord word) {
        return lexicon.isTitle(word.language(), "relation", word.lemma()) || lexicon.isTitle(word.language(), "position", word.lemma());
    }

    boolean isCompanion(WordRow row, int index) {
        NameWord word = row.get(index);
        return word.isUnknown() && lexicon.casesBefore(row, index).contains(GrammaticalCase.INSTRUMENTAL)
                && lexicon.isLink(LinkWord.TOWARD, row.get(index - 1).key()) && word.surnames().stream()
                        .anyMatch(f -> f.grammaticalCase() == GrammaticalCase.INSTRUMENTAL && !f.nominative().equals(word.key()));
    }

    /** "Макрону и Вейсману": a word that no dictionary has beside a surname that one has. */
    boolean isInSeries(WordRow row, int index) {
        NameWord word = row.get(index);
        boolean mayBe = word.isUnknown() || word.surnameStrength() >= SurnameStrength.LIKELY;
        return mayBe && (isListed(row, index + 2, index + 1) || isListed(row, index - 2, index - 1));
    }

    private boolean isListed(WordRow row, int index, int between) {
        if (index < 0 || index >= row.size()) {
            return false;
        }
        NameWord link = row.get(between);
        NameWord word = row.get(index);
        boolean surname = word.isSurname() || word.language() == Language.POLISH && word.surnameStrength() >= STRONG_ENDING;
        return (link.is(',') || lexicon.isLink(LinkWord.AND, link.key())) && word.isCapital() && surname && !word.has(NameKind.PLACE);
    }

    private double startPenalty(WordRow row, int index) {
        NameWord word = row.get(index);
        if (word.isUnknown()) {
            return -0.1;
        }
        int after = row.next(index);
        boolean speaks = word.has(NameKind.SURNAME) && after != WordRow.NONE
                && lexicon.isTitle(word.language(), "verb", row.get(after).lemma());
        return isCommon(word) ? (word.isGiven() || speaks ? -0.2 : -0.35) : 0;
    }

    private double beforeWord(WordRow row, int before) {
        NameWord word = row.get(before);
        Language language = word.language();
        String lemma = word.lemma();
        if (isPlaceHead(word)) {
            return -0.6;
        }
        if (lexicon.isLink(LinkWord.IN, word.key())) {
            return mayBeWhere(row.get(before + 1)) ? -0.15 : 0;
        }
        if (lexicon.isTitle(language, "title", lemma) || lexicon.isTitle(language, "position", lemma)
                || lexicon.isTitle(language, "relation", lemma)) {
            return 0.3;
        }
        if (lexicon.isTitle(language, "verb", lemma)) {
            return 0.15;
        }
        return word.isCapital() && !word.isGiven() && !isPlainStart(row, before) ? -0.1 : 0;
    }

    /** "у Кравчука": no place is told by a genitive, so it is the person at whose house or for whom. */
    private static boolean mayBeWhere(NameWord word) {
        boolean locative = word.isUnknown() || !word.has(NameKind.SURNAME) || word.has(NameKind.PLACE);
        for (Reading reading : word.readings()) {
            locative |= reading.features().grammaticalCase() == GrammaticalCase.LOCATIVE;
        }
        return locative;
    }

    private boolean isPlaceHead(NameWord word) {
        return lexicon.isNoName(word.language(), "place-head", word.lemma())
                || lexicon.isNoName(word.language(), "place-head", word.key());
    }

    private double afterWord(WordRow row, int after) {
        NameWord word = row.get(after);
        if (isPlaceHead(word)) {
            return -0.6;
        }
        if (lexicon.isTitle(word.language(), "verb", word.lemma())) {
            return 0.3;
        }
        if (lexicon.endings().isRelational(row.get(after - 1)) && word.shape() == NameWord.Shape.LOWER && word.has(PartOfSpeech.NOUN)) {
            return -0.4;
        }
        if (word.isCapital()) {
            return -0.15;
        }
        return word.token().pos() == PartOfSpeech.VERB || word.has(PartOfSpeech.VERB) ? 0.15 : 0;
    }

}
