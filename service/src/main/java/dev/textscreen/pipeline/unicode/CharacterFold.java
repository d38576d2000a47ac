package dev.textscreen.pipeline.unicode;

import com.ibm.icu.text.Normalizer2;

/** What each single character becomes: spaces, dashes and apostrophes in one spelling, invisible marks gone, styled letters plain. */
final class CharacterFold {

    static final int REMOVE = -1;
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    private CharacterFold() {
    }

    /** The code point to write for this one, itself where it is fine, {@link #REMOVE} for marks that show nothing. */
    static int fold(int c) {
        if (c < 0xA0) {
            return c == '\t' || c == 0x0B || c == '\f' ? ' ' : c;
        }
        return switch (c) {
            case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000 -> ' ';
            case 0x0085, 0x2028, 0x2029 -> '\n';
            case 0x2010, 0x2011, 0x2012, 0x2212, 0xFE63, 0xFF0D -> '-';
            // soft hyphen, joiners, directional marks and embeddings, word joiner, byte order mark
            case 0x00AD, 0x061C, 0x180E, 0x2060, 0xFEFF -> REMOVE;
            default -> {
                if (c >= 0x2000 && c <= 0x200A) {
                    yield ' ';
                }
                if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2061 && c <= 0x206F)) {
                    yield REMOVE;
                }
                yield c;
            }
        };
    }

    /** Whether the character is a styled form of plain letters or digits: wide, mathematical, circled, a ligature. */
    static boolean isStyled(int c) {
        return (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x24B6 && c <= 0x24E9)
                || (c >= 0xFB00 && c <= 0xFB06);
    }

    static String plain(int styled) {
        return COMPATIBILITY.normalize(Character.toString(styled));
    }

    /** Whether the character serves as an apostrophe when it stands between two letters. */
    static boolean isApostrophe(int c) {
        return switch (c) {
            case '`', 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02C8, 0x055A, 0x05F3, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07 -> true;
            default -> false;
        };
    }
}
