package dev.textscreen.pipeline.unicode;

import com.ibm.icu.text.Normalizer2;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.LookAlikes;

/**
 * Gives every character one spelling: NFC, one apostrophe, one hyphen, plain spaces, no invisible marks, and look-alike letters in the
 * script of their word. Thread-safe.
 */
public final class UnicodeNormalizer {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private final LookAlikes lookAlikes;

    public UnicodeNormalizer(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    public CanonicalText normalize(CleanText source) {
        String text = source.value();
        if (isPlainAscii(text)) {
            return CanonicalText.unchanged(source);
        }
        MappedText mapped = new MappedText(text.length() + 16);
        for (int i = 0; i < text.length();) {
            int end = segmentEnd(text, i);
            if (end - i == Character.charCount(text.codePointAt(i))) {
                append(mapped, text.codePointAt(i), i, end);
            } else {
                append(mapped, COMPOSED.normalize(plain(text.substring(i, end))), i, end);
            }
            i = end;
        }
        straightenApostrophes(mapped.text);
        lookAlikes.fold(mapped.text);
        return mapped.toCanonical(source);
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c == '`' || c == '\t' || c == 0x0B || c == '\f') {
                return false;
            }
        }
        return true;
    }

    /** The end of the shortest piece from here on that composes apart from what follows, invisible marks looked through. */
    private static int segmentEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        for (int i = end; i < text.length();) {
            int next = text.codePointAt(i);
            i += Character.charCount(next);
            if (CharacterFold.fold(next) != CharacterFold.REMOVE) {
                if (next < 0x300 || COMPOSED.hasBoundaryBefore(next)) {
                    break;
                }
                end = i;
            }
        }
        return end;
    }

    private static String plain(String piece) {
        StringBuilder plain = new StringBuilder(piece.length());
        piece.codePoints().filter(c -> CharacterFold.fold(c) != CharacterFold.REMOVE)
                .forEach(c -> plain.append(CharacterFold.isStyled(c) ? CharacterFold.plain(c) : Character.toString(c)));
        return plain.toString();
    }

    private static void append(MappedText mapped, String piece, int from, int to) {
        piece.codePoints().forEach(c -> append(mapped, c, from, to));
    }

    private static void append(MappedText mapped, int c, int from, int to) {
        if (CharacterFold.isStyled(c)) {
            String plain = CharacterFold.plain(c);
            plain.codePoints().forEach(p -> mapped.append(p, from, to));
            return;
        }
        int folded = CharacterFold.fold(c);
        if (folded != CharacterFold.REMOVE) {
            mapped.append(folded, from, to);
        }
    }

    private static void straightenApostrophes(StringBuilder text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (CharacterFold.isApostrophe(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                text.setCharAt(i, '\'');
            }
        }
    }
}
