package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.text.Language;
import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses, web addresses and file names, which stay one token. */
final class Addresses {

    private static final Set<String> ENDINGS = Set.of("com", "net", "org", "edu", "gov", "info", "biz", "io", "eu", "ua", "ru", "pl", "uk",
            "us", "de", "fr", "by", "kz", "co", "tv", "me", "app", "dev");
    private static final Set<String> FILES = Set.of("pdf", "doc", "docx", "xls", "xlsx", "txt", "htm", "html", "csv", "jpg", "png", "zip",
            "xml", "ppt");

    private Addresses() {
    }

    /** The end of the address that starts here, or the start where none does. */
    static int end(String text, int start, int limit) {
        char first = text.charAt(start);
        if (!Character.isLetterOrDigit(first) && first != '@') {
            return start;
        }
        int end = start;
        boolean dot = false;
        boolean at = false;
        boolean scheme = false;
        while (end < limit && isInside(text.charAt(end))) {
            char c = text.charAt(end);
            dot |= c == '.' && end > start;
            at |= c == '@' && end + 1 < limit && Character.isLetterOrDigit(text.charAt(end + 1));
            scheme |= c == ':' && text.startsWith("://", end);
            end++;
        }
        if (!dot && !at && !scheme) {
            return start;
        }
        while (end > start && ".,;:!?'\")-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return scheme || at || isDomain(text.substring(start, end)) ? end : start;
    }

    private static boolean isInside(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '(' && c != ')' && c != '"' && c != ',' && c != ';' && c != '\u00BB'
                && c != '\u201D' && c != '[' && c != ']' && c != '\u00A0' && c != '*' && c != '|';
    }

    /** Words with dots between, the last a known ending: {@code www.site.org/page}, {@code file.pdf}. */
    private static boolean isDomain(String word) {
        int slash = word.indexOf('/');
        String host = slash < 0 ? word : word.substring(0, slash);
        int dot = host.lastIndexOf('.');
        String ending = host.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 2 || !ENDINGS.contains(ending) && !FILES.contains(ending)) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && (c != '.' || i > 0 && host.charAt(i - 1) == '.')) {
                return false;
            }
        }
        return true;
    }

    /** File names are nouns; the English treebank reads addresses as names, the others as foreign matter. */
    static PartOfSpeech pos(String address, Language language) {
        int dot = address.lastIndexOf('.');
        boolean file = dot > 0 && FILES.contains(address.substring(dot + 1).toLowerCase(Locale.ROOT)) && !address.contains("/");
        return language == Language.ENGLISH ? file ? PartOfSpeech.NOUN : PartOfSpeech.PROPN : PartOfSpeech.X;
    }
}
