package dev.textscreen.pipeline.variants;

import dev.textscreen.text.RewriteTable;
import java.util.Locale;

/** Rewrites names word by word by a table of lower-case letters and gives each word its capital back. */
final class Spelling {

    private Spelling() {
    }

    static String rewrite(String name, RewriteTable table) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean breaks = at == name.length() || name.charAt(at) == ' ' || name.charAt(at) == '-' || name.charAt(at) == '.';
            if (breaks) {
                out.append(capitalized(table.rewrite(name.substring(from, at).toLowerCase(Locale.ROOT))));
                if (at < name.length()) {
                    out.append(name.charAt(at));
                }
                from = at + 1;
            }
        }
        return out.toString();
    }

    static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
