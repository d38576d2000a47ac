package dev.textscreen.pipeline.normalization.morphology;

import dev.textscreen.text.Language;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The dictionary spellings that a written form can stand for: apostrophes made plain, capitals as written, lower, title and upper. */
final class Spellings {

    private Spellings() {
    }

    /** The spellings to look up, the one as written first. */
    static Set<String> of(Language language, String form) {
        String plain = plain(form);
        Set<String> spellings = new LinkedHashSet<>();
        if (language == Language.RUSSIAN) {
            String lower = plain.toLowerCase(Locale.ROOT);
            spellings.add(lower);
            spellings.add(lower.replace('ё', 'е'));
            return spellings;
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        spellings.add(plain);
        if (isUpper(plain)) {
            spellings.add(title(lower));
        }
        spellings.add(lower);
        spellings.add(title(lower));
        spellings.add(lower.toUpperCase(Locale.ROOT));
        return spellings;
    }

    /** Whether a spelling has capitals that the text does not have. */
    static boolean addsCapitals(String form, String spelling) {
        return Character.isUpperCase(spelling.codePointAt(0)) && !Character.isUpperCase(form.codePointAt(0))
                || spelling.length() > 1 && isUpper(spelling) && !isUpper(form);
    }

    private static String plain(String form) {
        String plain = form;
        for (char apostrophe : new char[]{'\u2019', '\u02BC', '\u2018', '`', '\u00B4', '\u02B9'}) {
            plain = plain.replace(apostrophe, '\'');
        }
        return unstressed(plain.replace('\u2011', '-').replace('\u2010', '-'));
    }

    private static String unstressed(String word) {
        return word.indexOf('\u0301') < 0 && word.indexOf('\u0300') < 0 ? word : word.replace("\u0301", "").replace("\u0300", "");
    }

    private static boolean isUpper(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static String title(String lower) {
        StringBuilder title = new StringBuilder(lower.length());
        boolean start = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            title.append(start ? Character.toTitleCase(c) : c);
            start = c == '-';
        }
        return title.toString();
    }
}
