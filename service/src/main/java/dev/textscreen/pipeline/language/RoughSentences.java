package dev.textscreen.pipeline.language;

import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text at line ends and at full stops that a space and a capital follow. */
final class RoughSentences {

    private RoughSentences() {
    }

    /** The pieces in order, without the blanks around them. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || isStop(c) && startsSentence(text, i + 1)) {
                add(text, start, i + 1, spans);
                start = i + 1;
            }
        }
        add(text, start, text.length(), spans);
        return spans;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
    }

    private static boolean startsSentence(String text, int after) {
        int i = after;
        while (i < text.length() && (text.charAt(i) == ' ' || "\"'\u00BB\u201D\u2014\u2013-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > after && i < text.length() && (Character.isUpperCase(text.codePointAt(i)) || text.charAt(i) == '\u00AB');
    }

    private static void add(String text, int start, int end, List<Span> spans) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }
}
