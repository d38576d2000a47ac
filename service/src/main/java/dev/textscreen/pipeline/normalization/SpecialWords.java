package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are not read by the dictionary: initials, abbreviations with a full stop, ordinals and years in figures. */
final class SpecialWords {

    private SpecialWords() {
    }

    /** The one candidate of a special word, none for the others. */
    static List<Candidate> read(String text, List<Piece> pieces, int index, TokenRules rules) {
        Piece piece = pieces.get(index);
        boolean joined = text.charAt(piece.end() - 1) == '.';
        boolean dotted = joined || isFollowedByStop(text, pieces, index);
        if (Characters.isDigit(text.charAt(piece.start()))) {
            return List.of(Candidate.plain(piece.of(text).toLowerCase(Locale.ROOT), withDigits(text, piece)));
        }
        if (!dotted) {
            return List.of();
        }
        String word = joined ? text.substring(piece.start(), piece.end() - 1) : piece.of(text);
        Optional<Abbreviations.Abbreviation> abbreviation = rules.abbreviations().find(word);
        boolean last = !joined && index + 2 >= pieces.size();
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !last) {
            return List.of(Candidate.plain(word + ".", PartOfSpeech.PROPN));
        }
        if (abbreviation.isEmpty() || last && !abbreviation.get().endsSentence()) {
            return List.of();
        }
        String lemma = abbreviation.get().lemma();
        return List.of(Candidate.plain(lemma.isEmpty() ? joined ? piece.of(text) : word : lemma, abbreviation.get().pos()));
    }

    private static boolean isFollowedByStop(String text, List<Piece> pieces, int index) {
        return index + 1 < pieces.size() && pieces.get(index + 1).start() == pieces.get(index).end() && pieces.get(index + 1).is(text, '.');
    }

    private static PartOfSpeech withDigits(String text, Piece piece) {
        return text.indexOf('-', piece.start()) >= 0 && text.indexOf('-', piece.start()) < piece.end()
                ? PartOfSpeech.ADJ
                : PartOfSpeech.NUM;
    }
}
