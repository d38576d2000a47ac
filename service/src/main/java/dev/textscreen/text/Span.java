package dev.textscreen.text;

/**
 * A half-open range of a text. Inside the pipeline the unit is UTF-16 code units of the canonical text; in the HTTP answer it is code
 * points of the text as it was sent ({@code CanonicalText.toSource} turns one into the other).
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public Span shift(int by) {
        return by == 0 ? this : new Span(start + by, end + by);
    }

    /** The smallest span that covers this one and the other. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
