package dev.textscreen.persistence;

import java.util.Locale;
import java.util.Optional;

/** The row at which a page ended: the next page begins behind it, whatever was added meanwhile. */
public record PageMark(long micros, long seq) {

    /** A short word for clients to hand back. */
    public String word() {
        return String.format(Locale.ROOT, "%x-%x", micros, seq);
    }

    /** Empty where the word is none of ours. */
    public static Optional<PageMark> of(String word) {
        int dash = word.indexOf('-');
        try {
            return dash < 1
                    ? Optional.empty()
                    : Optional.of(new PageMark(Long.parseLong(word.substring(0, dash), 16), Long.parseLong(word.substring(dash + 1), 16)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
