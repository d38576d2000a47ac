package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import java.util.Optional;

/** Names in quotes without a legal form; the quotes stay outside. */
final class QuotedNames {

    private static final double THRESHOLD = 0.5;
    private static final int LONGEST = 8;

    private final NameLexicon lexicon;

    QuotedNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Organization> at(WordRow row, int open) {
        int close = Quotes.closing(row, open);
        int from = open + 1;
        if (close == WordRow.NONE || close <= from || close - from > LONGEST || row.isTaken(from)) {
            return Optional.empty();
        }
        double score = content(row, from, close) + before(row, open);
        return score < THRESHOLD ? Optional.empty() : Optional.of(new Organization(from, close, null, Math.min(0.9, score)));
    }

    private static double content(WordRow row, int from, int close) {
        if (!row.get(from).isCapital() || row.get(from).text().length() < 2) {
            return -1;
        }
        double score = close - from == 1 ? 0.35 : 0.2;
        boolean capitals = close - from > 1;
        for (int i = from; i < close; i++) {
            capitals &= row.get(i).isCapital();
        }
        score += capitals ? 0.3 : 0;
        for (int i = from; i < close; i++) {
            NameWord word = row.get(i);
            if (word.is('!') || word.is('?') || word.is('.') || word.is(',') || word.is(':') || word.is('\u2026')) {
                return -1;
            }
            boolean verb = word.token().pos() == PartOfSpeech.VERB || word.token().pos() == PartOfSpeech.PRON;
            score -= verb ? 0.4 : 0;
            score += word.isUnknown() && word.isWord() ? 0.15 : 0;
        }
        return score;
    }

    private double before(WordRow row, int open) {
        int before = open - 1;
        if (before < 0 || !row.get(before).isWord()) {
            return before >= 0 && row.get(before).is(',') ? 0.1 : 0;
        }
        NameWord word = row.get(before);
        if (lexicon.isHead(word.language(), "company", word.lemma()) || lexicon.isHead(word.language(), "institution", word.lemma())) {
            return 0.4;
        }
        return lexicon.isLink(LinkWord.MEMBERSHIP, word.key()) ? 0.2 : 0;
    }
}
