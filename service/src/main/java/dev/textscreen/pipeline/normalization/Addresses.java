package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import java.util.Locale;
import java.util.Set;

/** Finds the e-mail addresses, web addresses and file names of a stretch of text, which stay one token. Belongs to one call. */
final class Addresses {

    private static final Set<String> ENDINGS = Set.of("com", "net", "org", "edu", "gov", "info", "biz", "io", "eu", "ua", "ru", "pl", "uk",
            "us", "de", "fr", "by", "kz", "co", "tv", "me", "app", "dev");
    private static final Set<String> FILES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "txt", "htm", "html", "csv", "jpg", "png", "zip",
            "xml", "ppt");
    private static final int LONGEST_ENDING = 5;

    private final String text;
    private final int limit;
    private Run run = new Run(0, 0, 0, 0, 0);
    private Host host = new Host(0, 0, 0, false);

    /**
     * A stretch without blanks and brackets, read once for all places in it.
     *
     * @param end past its last character
     * @param trimmed past its last character that can end an address
     * @param lastDot the last full stop in it, -1 where there is none; in the same way the last "@" before a letter and the last "://"
     */
    private record Run(int end, int trimmed, int lastDot, int lastAt, int lastScheme) {
    }

    /**
     * The part of a run up to a slash.
     *
     * @param lastWrong the last character that no host name can have from there on
     * @param known whether the ending is one of a site or file
     */
    private record Host(int end, int lastDot, int lastWrong, boolean known) {
    }

    Addresses(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The end of the address that starts here, or the start where none does. To be asked from left to right: all asking takes one pass. */
    int end(int start) {
        char first = text.charAt(start);
        if (!Character.isLetterOrDigit(first) && first != '@') {
            return start;
        }
        if (start >= run.end) {
            run = run(start);
        }
        if (run.lastAt >= start || run.lastScheme >= start) {
            return run.trimmed;
        }
        return run.lastDot > start && isDomain(start) ? run.trimmed : start;
    }

    private Run run(int start) {
        int end = start;
        int dot = -1;
        int at = -1;
        int scheme = -1;
        while (end < limit && isInside(text.charAt(end))) {
            char c = text.charAt(end);
            dot = c == '.' ? end : dot;
            at = c == '@' && end + 1 < limit && Character.isLetterOrDigit(text.charAt(end + 1)) ? end : at;
            scheme = c == ':' && text.startsWith("://", end) ? end : scheme;
            end++;
        }
        int trimmed = end;
        while (trimmed > start && ".,;:!?'\")-".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return new Run(end, trimmed, dot, at, scheme);
    }

    private static boolean isInside(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '(' && c != ')' && c != '"' && c != ',' && c != ';' && c != '\u00BB'
                && c != '\u201D' && c != '[' && c != ']' && c != '\u00A0' && c != '*' && c != '|';
    }

    /** Words with dots between, the last a known ending: {@code www.site.org/page}, {@code file.pdf}. */
    private boolean isDomain(int start) {
        if (start >= host.end) {
            host = host(start);
        }
        return host.known && host.lastDot >= start + 2 && host.lastWrong < start;
    }

    private Host host(int start) {
        int slash = text.indexOf('/', start, run.trimmed);
        int end = slash < 0 ? run.trimmed : slash;
        int dot = end - 1;
        while (dot >= start && text.charAt(dot) != '.') {
            dot--;
        }
        String ending = text.substring(Math.max(dot + 1, Math.max(start, end - LONGEST_ENDING)), end).toLowerCase(Locale.ROOT);
        int wrong = end - 1;
        while (wrong >= start && !isWrong(wrong, end)) {
            wrong--;
        }
        return new Host(Math.max(end, start + 1), dot, wrong, ENDINGS.contains(ending) || FILES.contains(ending));
    }

    private boolean isWrong(int at, int end) {
        char c = text.charAt(at);
        return !Character.isLetterOrDigit(c) && c != '-' && c != '_' && (c != '.' || at + 1 < end && text.charAt(at + 1) == '.');
    }

    /** File names are nouns; the English treebank reads addresses as names, the others as foreign matter. */
    static PartOfSpeech pos(String address, Language language) {
        int dot = address.lastIndexOf('.');
        boolean file = dot > 0 && FILES.contains(address.substring(dot + 1).toLowerCase(Locale.ROOT)) && !address.contains("/");
        return language == Language.ENGLISH ? file ? PartOfSpeech.NOUN : PartOfSpeech.PROPN : PartOfSpeech.X;
    }
}
