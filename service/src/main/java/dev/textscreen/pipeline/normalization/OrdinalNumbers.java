package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers in figures that are read as ordinals: years, days of a month, Roman numerals. */
final class OrdinalNumbers {

    private static final Set<String> YEARS = Set.of("рік", "року", "році", "роки", "років", "роках", "р", "рр", "роком", "год", "года",
            "году",
            "годы", "годов", "годах", "годом", "г.", "гг.", "г", "гг", "rok", "roku", "r", "latach", "століття", "столітті", "ст", "век",
            "века", "веке", "веков", "в.", "вв.");
    private static final Set<String> MONTHS = Set.of("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня",
            "вересня", "жовтня", "листопада", "грудня", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
            "сентября", "октября", "ноября", "декабря", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
            "września", "października", "listopada", "grudnia");

    private OrdinalNumbers() {
    }

    static PartOfSpeech pos(String text, List<Piece> pieces, int index, Language language) {
        if (language == Language.ENGLISH || language == Language.UNDETERMINED) {
            return PartOfSpeech.NUM;
        }
        String next = wordAfter(text, pieces, index);
        boolean year = YEARS.contains(next) || pieces.get(index).end() - pieces.get(index).start() == 4 && index > 0
                && MONTHS.contains(pieces.get(index - 1).of(text).toLowerCase(Locale.ROOT));
        return year || MONTHS.contains(next) ? PartOfSpeech.ADJ : PartOfSpeech.NUM;
    }

    /** The next word, after the other end of a range or enumeration of numbers. */
    private static String wordAfter(String text, List<Piece> pieces, int index) {
        int i = index + 1;
        while (i < pieces.size() && i < index + 6
                && (pieces.get(i).kind() == PieceKind.NUMBER || Characters.isDash(text.charAt(pieces.get(i).start())))) {
            i++;
        }
        return i < pieces.size() ? pieces.get(i).of(text).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLCM".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
