package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile.Row;
import java.util.ArrayList;
import java.util.List;

/** The spellings that a phrase with braces stands for: {@code паспорт{,а,у}} for three of them; several braces multiply. */
final class Spellings {

    private Spellings() {
    }

    static List<String> of(String phrase, Row row) {
        List<String> done = List.of("");
        String rest = phrase;
        while (!rest.isEmpty()) {
            int open = rest.indexOf('{');
            int close = rest.indexOf('}');
            if (open < 0 != close < 0 || close < open) {
                throw row.invalid("braces do not match in " + phrase);
            }
            String plain = open < 0 ? rest : rest.substring(0, open);
            String[] choices = open < 0 ? new String[]{""} : rest.substring(open + 1, close).split(",", -1);
            done = extended(done, plain, choices);
            rest = open < 0 ? "" : rest.substring(close + 1);
        }
        return done;
    }

    /** The spellings of all words of a column, which have spaces between them. */
    static List<String> ofAll(String column, Row row) {
        List<String> all = new ArrayList<>();
        for (String word : column.split(" ", -1)) {
            if (!word.isEmpty()) {
                all.addAll(of(word, row));
            }
        }
        return all;
    }

    private static List<String> extended(List<String> beginnings, String plain, String[] choices) {
        List<String> longer = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String choice : choices) {
                longer.add(beginning + plain + choice);
            }
        }
        return longer;
    }
}
