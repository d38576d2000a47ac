package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Trait;
import dev.textscreen.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are not read by the dictionary: initials, abbreviations with a full stop, ordinals and years in figures. */
final class SpecialWords {

    private SpecialWords() {
    }

    /** The one candidate of a special word, none for the others. */
    static List<Candidate> read(String text, List<Piece> pieces, int index, TokenRules rules, List<Candidate> found) {
        Piece piece = pieces.get(index);
        boolean joined = text.charAt(piece.end() - 1) == '.';
        boolean dotted = joined || isFollowedByStop(text, pieces, index);
        if (Characters.isDigit(text.charAt(piece.start()))) {
            return rules.language() == Language.ENGLISH && isEnglishOrdinal(piece.of(text))
                    ? englishOrdinal(piece.of(text))
                    : List.of(withDigits(piece.of(text).toLowerCase(Locale.ROOT), rules.language(), found));
        }
        if (isNumeral(text, piece, rules.language())) {
            return List.of(Candidate.plain(piece.of(text), PartOfSpeech.ADJ));
        }
        if (rules.language() == Language.ENGLISH && index > 0 && pieces.get(index - 1).kind() == PieceKind.NUMBER
                && piece.end() - piece.start() == 2) {
            String half = piece.of(text).toLowerCase(Locale.ROOT);
            if (half.equals("am") || half.equals("pm")) {
                return List.of(Candidate.plain(half.charAt(0) + ".m.", PartOfSpeech.NOUN));
            }
        }
        if (!dotted) {
            return isFirstOfCompound(text, pieces, index) ? ofCompound(piece.of(text), rules.language(), found) : List.of();
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

    /** {@code 29th}, {@code 1990s} */
    private static boolean isEnglishOrdinal(String word) {
        String letters = word.substring(digits(word)).toLowerCase(Locale.ROOT);
        return letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th") || letters.equals("s");
    }

    private static int digits(String word) {
        int end = 0;
        while (end < word.length() && Characters.isDigit(word.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A decade is a noun; an ordinal is one too where no noun follows it. */
    private static List<Candidate> englishOrdinal(String word) {
        Candidate noun = Candidate.plain(word, PartOfSpeech.NOUN);
        return word.endsWith("s") || word.endsWith("S") ? List.of(noun) : List.of(noun, Candidate.plain(word, PartOfSpeech.ADJ));
    }

    /** {@code 1990-го} leads to the ordinal in figures, {@code 14-річні} to the adjective. */
    private static Candidate withDigits(String word, Language language, List<Candidate> found) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return Candidate.plain(word, PartOfSpeech.NUM);
        }
        if (word.length() - hyphen <= 3) {
            String ending = language == Language.UKRAINIAN ? "ий" : "й";
            return Candidate.plain(word.substring(0, hyphen + 1) + ending, PartOfSpeech.ADJ);
        }
        Candidate first = found.get(0);
        return first.pos() == PartOfSpeech.ADJ ? first : Candidate.plain(word, PartOfSpeech.ADJ);
    }

    /** Roman numerals in Cyrillic text count centuries and rulers. */
    private static boolean isNumeral(String text, Piece piece, Language language) {
        return (language == Language.RUSSIAN || language == Language.UKRAINIAN) && OrdinalNumbers.isRoman(piece.of(text));
    }

    private static boolean isFirstOfCompound(String text, List<Piece> pieces, int index) {
        char last = text.charAt(pieces.get(index).end() - 1);
        return (last == 'о' || last == 'o') && index + 2 < pieces.size() && pieces.get(index + 1).is(text, '-')
                && pieces.get(index + 1).start() == pieces.get(index).end() && pieces.get(index + 2).start() == pieces.get(index + 1).end();
    }

    /** {@code чорно-білий}, {@code biało-czerwony}: the first half is the adjective without its ending. */
    private static List<Candidate> ofCompound(String word, Language language, List<Candidate> found) {
        List<Candidate> compounds = found.stream().filter(c -> c.is(Trait.COMPOUND)).toList();
        boolean adverb = found.stream().anyMatch(c -> c.pos() == PartOfSpeech.ADV || c.is(Trait.COMPOUND));
        if (!compounds.isEmpty() || !adverb) {
            return compounds;
        }
        String lemma = word.toLowerCase(Locale.ROOT).substring(0, word.length() - 1) + (language == Language.POLISH ? "y" : "ий");
        return language == Language.UKRAINIAN || language == Language.POLISH
                ? List.of(Candidate.plain(lemma, PartOfSpeech.ADJ))
                : List.of();
    }
}
