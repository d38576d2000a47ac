package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.Optional;

/** Organisations of one word: acronyms and listed names. */
final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;
    private static final double LISTED = 0.9;
    private static final double UNLISTED = 0.7;
    private static final String ROMAN = "IVXLCDM\u0406\u0425\u0421\u041c";

    private final NameLexicon lexicon;

    Acronyms(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Organization> at(WordRow row, int index) {
        NameWord word = row.get(index);
        if (!word.isCapital() || lexicon.isNoName(word.language(), "acronym", word.text())) {
            return Optional.empty();
        }
        boolean listed = lexicon.isHead(word.language(), "acronym", word.text())
                || (word.text().length() > SHORTEST && lexicon.isHead(word.language(), "acronym", word.token().lemma()));
        boolean doubtful = !listed || word.text().length() < SHORTEST;
        if (doubtful && isSeries(row, index) || !listed && !isAcronym(row, word) && !isCompound(word)) {
            return Optional.empty();
        }
        return Optional.of(new Organization(start(row, index), end(row, index), null, listed ? LISTED : UNLISTED));
    }

    /** "МК-12", "PO 4500012345", "АБ № 123456": letters that a number goes on are a model, a form or a series. */
    private static boolean isSeries(WordRow row, int index) {
        int after = index + 1;
        if (after < row.size() && (row.get(after).text().charAt(0) == '-' || row.get(after).text().startsWith("\u2116"))) {
            return row.isNumber(after + 1) || row.get(after).text().length() > 1;
        }
        return row.isNumber(after);
    }

    private static boolean isAcronym(WordRow row, NameWord word) {
        int length = word.text().length();
        if (row.inCapitals() || word.shape() != NameWord.Shape.UPPER || length < SHORTEST || length > LONGEST
                || Script.of(word.text().codePointAt(0)) != Script.CYRILLIC) {
            return false;
        }
        boolean roman = true;
        for (int i = 0; i < length; i++) {
            if (Character.isDigit(word.text().charAt(i))) {
                return false;
            }
            roman &= ROMAN.indexOf(word.text().charAt(i)) >= 0;
        }
        return !roman && !word.isGiven() && !word.has(NameKind.SURNAME) && (word.isUnknown() || !word.isCommonWord());
    }

    /** "Київрада", "Укрзалізниця": proper nouns of the dictionary that are neither people nor places. */
    private static boolean isCompound(NameWord word) {
        if (word.isUnknown() || word.text().length() < 6) {
            return false;
        }
        for (Reading reading : word.readings()) {
            if (reading.pos() != PartOfSpeech.PROPN || reading.features().name() != NameKind.NONE) {
                return false;
            }
        }
        return word.language() == Language.UKRAINIAN;
    }

    private int start(WordRow row, int index) {
        int before = row.previous(index);
        return before != WordRow.NONE && row.get(before).isCapital() && lexicon.endings().isRelational(row.get(before)) ? before : index;
    }

    /** "МВС України": the country in the genitive belongs to the name. */
    private static int end(WordRow row, int index) {
        int after = row.next(index);
        if (after == WordRow.NONE || !row.get(after).isCapital() || !row.get(after).has(NameKind.PLACE)) {
            return index + 1;
        }
        for (Reading reading : row.get(after).readings()) {
            if (reading.features().name() == NameKind.PLACE && reading.features().grammaticalCase() == GrammaticalCase.GENITIVE) {
                return after + 1;
            }
        }
        return index + 1;
    }
}
