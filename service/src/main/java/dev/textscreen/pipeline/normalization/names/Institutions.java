package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import java.util.Optional;

/** Institutions by their head words: "Міністерство природи", "Дніпропетровська облрада", "Bank of Nowhere". */
final class Institutions {

    private static final int LONGEST = 12;
    private static final double LIKELY = 0.8;

    private final NameLexicon lexicon;
    private final Namesakes namesakes;

    Institutions(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.namesakes = new Namesakes(lexicon);
    }

    Optional<Organization> at(WordRow row, int index) {
        NameWord head = row.get(index);
        if (!head.isWord() || row.isTaken(index) || !isHead(head)) {
            return Optional.empty();
        }
        int next = row.next(index);
        if (head.language() != Language.ENGLISH && head.has(PartOfSpeech.ADJ) && next != WordRow.NONE && isHead(row.get(next))) {
            return Optional.empty();
        }
        return head.language() == Language.ENGLISH ? english(row, index) : inflected(row, index);
    }

    private boolean isHead(NameWord word) {
        if (word.text().length() < 3) {
            return false;
        }
        if (word.language() == Language.ENGLISH) {
            return word.isCapital() && lexicon.isHead(Language.ENGLISH, "institution", word.key());
        }
        if (lexicon.isHead(word.language(), "institution", word.lemma())) {
            return true;
        }
        for (Reading reading : word.readings()) {
            if (reading.pos() == PartOfSpeech.NOUN && lexicon.isHead(word.language(), "institution", reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Organization> inflected(WordRow row, int index) {
        boolean capital = row.get(index).isCapital();
        int start = start(row, index);
        if (start == index && !capital) {
            return Optional.empty();
        }
        int end = end(row, index, capital || start < index);
        boolean alone = start == index && end == index + 1;
        return alone && row.startsSentence(index) ? Optional.empty() : Optional.of(new Organization(start, end, null, LIKELY));
    }

    /** The first of the adjectives before the head: with a capital, small ones in between. The head itself where there is none. */
    private int start(WordRow row, int index) {
        int start = index;
        int at = row.previous(index);
        while (at != WordRow.NONE && isAdjective(row.get(at))) {
            if (row.get(at).isCapital()
                    && (lexicon.endings().isRelational(row.get(at)) || row.get(index).isCapital() || !row.startsSentence(at)
                            || lexicon.isHead(row.get(at).language(), "adjective", row.get(at).lemma()))) {
                start = at;
            }
            at = row.previous(at);
        }
        return start;
    }

    private boolean isAdjective(NameWord word) {
        return word.token().pos() == PartOfSpeech.ADJ || word.has(PartOfSpeech.ADJ)
                || (word.isUnknown() && lexicon.endings().isRelational(word));
    }

    private int end(WordRow row, int index, boolean capital) {
        int end = index + 1;
        int at = row.next(index);
        while (at != WordRow.NONE && at - index < LONGEST) {
            NameWord word = row.get(at);
            int after = row.next(at);
            if (lexicon.isLink(LinkWord.NAMED_AFTER, word.key()) && after != WordRow.NONE && row.get(after).isCapital()) {
                end = namesakes.end(row, after);
                break;
            }
            if (belongs(word, capital)) {
                end = at + 1;
            } else if (capital && after != WordRow.NONE && end > index + 1 && lexicon.isLink(LinkWord.AND, word.key())
                    && !row.get(after).isCapital()
                    && isGenitive(row.get(after))) {
                end = after + 1;
                after = row.next(after);
            } else if (capital && after != WordRow.NONE && end == index + 1 && lexicon.isLink(LinkWord.ABOUT, word.key())
                    && row.get(after).shape() == NameWord.Shape.LOWER
                    && (row.get(after).has(PartOfSpeech.NOUN) || row.get(after).has(PartOfSpeech.ADJ))) {
                end = after + 1;
                after = row.next(after);
            } else {
                break;
            }
            at = after;
        }
        return tail(row, end, capital || end > index + 1);
    }

    private boolean belongs(NameWord word, boolean capital) {
        if (word.language() == Language.POLISH && capital && word.isCapital() && word.has(PartOfSpeech.ADJ)) {
            return true;
        }
        if (word.has(PartOfSpeech.ADP) || !isGenitive(word)) {
            return word.shape() == NameWord.Shape.UPPER && word.text().length() > 2 && word.text().length() < 6 && capital;
        }
        boolean person = word.isCapital() && !word.has(NameKind.PLACE) && (word.has(NameKind.SURNAME) || word.has(NameKind.GIVEN));
        return !person;
    }

    private static boolean isGenitive(NameWord word) {
        for (Reading reading : word.readings()) {
            boolean nominal = reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ
                    || reading.pos() == PartOfSpeech.PROPN;
            if (nominal && reading.features().grammaticalCase() == GrammaticalCase.GENITIVE) {
                return true;
            }
        }
        return false;
    }

    /** A number or a quoted name right after belongs to the name. */
    private static int tail(WordRow row, int end, boolean proper) {
        if (end < row.size() && row.get(end).text().startsWith("\u2116")) {
            boolean apart = row.get(end).text().length() == 1 && end + 1 < row.size();
            return end + (apart ? 2 : 1);
        }
        if (proper && end < row.size() && Quotes.opens(row.get(end)) && !row.isTaken(end)) {
            int close = Quotes.closing(row, end);
            if (close != WordRow.NONE && close > end + 1 && row.get(end + 1).isCapital()) {
                return close + 1;
            }
        }
        return end;
    }

    private Optional<Organization> english(WordRow row, int index) {
        int start = index;
        int at = row.previous(index);
        while (at != WordRow.NONE && row.get(at).isCapital() && index - at < LONGEST / 2
                && !lexicon.isNoName(Language.ENGLISH, "word", row.get(at).key())) {
            start = at;
            at = row.previous(at);
        }
        int end = index + 1;
        at = row.next(index);
        boolean joined = false;
        while (at != WordRow.NONE && at - index < LONGEST) {
            if (row.get(at).isCapital() && joined) {
                end = at + 1;
            } else if (lexicon.isLink(LinkWord.OF, row.get(at).key())) {
                joined = true;
            } else {
                break;
            }
            at = row.next(at);
        }
        return start == index && end == index + 1 ? Optional.empty() : Optional.of(new Organization(start, end, null, LIKELY));
    }
}
