package dev.textscreen.pipeline.normalization;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a word with a capital stands beside another, so that the two are likely one name. Immutable. */
final class NameNeighbours {

    /** Words within names, between two that have a capital. */
    private static final Set<String> JOINTS = Set.of("of", "for", "the", "de", "van", "von", "al");

    private final ClosedClass closed;

    NameNeighbours(ClosedClass closed) {
        this.closed = closed;
    }

    /** What the capital says when its neighbours are seen too. */
    Capitals of(String text, List<Piece> pieces, int index, Capitals alone) {
        return switch (alone) {
            case AT_START -> isName(text, pieces, index + 1, 1) ? Capitals.AT_START_OF_NAME : alone;
            case INSIDE -> isName(text, pieces, index + 1, 1) || isName(text, pieces, index - 1, -1) ? Capitals.INSIDE_NAME : alone;
            case NONE, AT_START_OF_NAME, INSIDE_NAME -> alone;
        };
    }

    private boolean isName(String text, List<Piece> pieces, int from, int step) {
        int index = from;
        while (index >= 0 && index < pieces.size() && index != from + 3 * step && isJoint(text, pieces.get(index))) {
            index += step;
        }
        if (index < 0 || index >= pieces.size() || pieces.get(index).kind() != PieceKind.WORD) {
            return false;
        }
        String word = pieces.get(index).of(text);
        return Character.isUpperCase(word.codePointAt(0)) && !closed.isNoName(word.toLowerCase(Locale.ROOT))
                && (step > 0 || word.indexOf('\'') < 0);
    }

    private static boolean isJoint(String text, Piece piece) {
        return piece.is(text, '&') || piece.is(text, '.') || piece.kind() == PieceKind.WORD && JOINTS.contains(piece.of(text));
    }
}
