package dev.textscreen.pipeline.unicode;

import dev.textscreen.pipeline.validation.CleanText;
import java.util.Arrays;

/** A text being written together with where each of its units came from. */
final class MappedText {

    final StringBuilder text;
    private int[] from;
    private int[] to;

    MappedText(int capacity) {
        text = new StringBuilder(capacity);
        from = new int[capacity];
        to = new int[capacity];
    }

    void append(int codePoint, int sourceStart, int sourceEnd) {
        int start = text.length();
        text.appendCodePoint(codePoint);
        if (text.length() > from.length) {
            from = Arrays.copyOf(from, text.length() * 2);
            to = Arrays.copyOf(to, from.length);
        }
        Arrays.fill(from, start, text.length(), sourceStart);
        Arrays.fill(to, start, text.length(), sourceEnd);
    }

    CanonicalText toCanonical(CleanText source) {
        if (source.value().contentEquals(text)) {
            return CanonicalText.unchanged(source);
        }
        return CanonicalText.mapped(text.toString(), source, Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
}
