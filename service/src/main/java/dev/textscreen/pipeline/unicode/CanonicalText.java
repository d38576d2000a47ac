package dev.textscreen.pipeline.unicode;

import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in its canonical spelling, with the way back: every span of it can be turned into the span of the text as it was sent.
 * Immutable.
 */
public final class CanonicalText {

    private final String text;
    private final CleanText source;
    /** For each unit of the text, the unit of the source where what made it begins; null where text and source are the same. */
    private final int @Nullable [] from;
    /** For each unit of the text, the unit of the source after what made it; null with {@link #from}. */
    private final int @Nullable [] to;
    /** For each unit of the source and one past its end, the number of code points before it; null where the source has no surrogates. */
    private final int @Nullable [] codePointsBefore;

    private CanonicalText(String text, CleanText source, int @Nullable [] from, int @Nullable [] to) {
        this.text = text;
        this.source = source;
        this.from = from;
        this.to = to;
        this.codePointsBefore = codePointsBefore(source.value());
    }

    static CanonicalText unchanged(CleanText source) {
        return new CanonicalText(source.value(), source, null, null);
    }

    static CanonicalText mapped(String text, CleanText source, int[] from, int[] to) {
        return new CanonicalText(text, source, from, to);
    }

    /** The canonical spelling, in which all spans of the pipeline count. */
    public String text() {
        return text;
    }

    public CleanText source() {
        return source;
    }

    /** The span of the text as it was sent, in code points, that the canonical span (UTF-16 units) came from. */
    public Span toSource(Span span) {
        return new Span(codePoints(sourceStart(span)), codePoints(sourceEnd(span)));
    }

    /** What stood in the text as it was sent where the canonical span is. */
    public String sourceSlice(Span span) {
        return source.value().substring(sourceStart(span), sourceEnd(span));
    }

    private int sourceStart(Span span) {
        if (from == null) {
            return span.start();
        }
        return span.start() < from.length ? from[span.start()] : source.value().length();
    }

    private int sourceEnd(Span span) {
        if (to == null) {
            return span.end();
        }
        return span.length() == 0 ? sourceStart(span) : to[span.end() - 1];
    }

    private int codePoints(int unit) {
        return codePointsBefore == null ? unit : codePointsBefore[unit];
    }

    private static int @Nullable [] codePointsBefore(String source) {
        int first = 0;
        while (first < source.length() && !Character.isSurrogate(source.charAt(first))) {
            first++;
        }
        if (first == source.length()) {
            return null;
        }
        int[] before = new int[source.length() + 1];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            before[i] = count;
            if (!Character.isHighSurrogate(source.charAt(i))) {
                count++;
            }
        }
        before[source.length()] = count;
        return before;
    }
}
