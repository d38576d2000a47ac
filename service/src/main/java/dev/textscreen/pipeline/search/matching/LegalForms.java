package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Latinizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The legal forms of organisations, every spelling under the kind of entity it stands for. Immutable. */
final class LegalForms {

    /** The kind of forms that contradict no other. */
    static final String ANY_KIND = "";

    /** Shorter words that two words happen to make when joined are more likely no legal form. */
    private static final int SPLIT = 6;

    private final Map<String, String> latin = new HashMap<>();
    private final Map<String, String> cyrillic = new HashMap<>();
    private final Latinizer latinizer;
    private int longest;

    private LegalForms(Latinizer latinizer) {
        this.latinizer = latinizer;
    }

    /** Reads {@code legal-forms.tsv} and {@code legal-form-classes.tsv} of one folder. */
    static LegalForms read(Path common, Latinizer latinizer) throws IOException {
        LegalForms forms = new LegalForms(latinizer);
        Map<String, String> kinds = new HashMap<>();
        for (String[] row : WordLists.Rows.of(common.resolve("legal-form-classes.tsv"), 3)) {
            List.of(row[1].split(",")).forEach(code -> kinds.put(code, row[0]));
            forms.addAll(row[2], row[0]);
        }
        for (String[] row : WordLists.Rows.of(common.resolve("legal-forms.tsv"), 5)) {
            String kind = kinds.getOrDefault(row[0], ANY_KIND);
            forms.addAll(row[3], kind);
            forms.addAll(row[4], kind);
        }
        return forms;
    }

    private void addAll(String spellings, String kind) {
        for (String spelling : spellings.split(";")) {
            String words = String.join(" ", NameWords.glue(List.of(latinizer.latinize(spelling).split(" "))));
            if (words.isEmpty()) {
                continue;
            }
            boolean foreign = spelling.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
            cyrillic.putIfAbsent(words, kind);
            if (!foreign || words.length() > 2) {
                latin.putIfAbsent(words, kind);
            }
            longest = Math.max(longest, words.split(" ").length);
        }
    }

    /** The kind of the form that the words from one index up to, not with, another make; short Cyrillic forms only in Cyrillic names. */
    Optional<String> kind(List<String> words, int from, int to, boolean inCyrillic) {
        String form = to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
        String kind = (inCyrillic ? cyrillic : latin).get(form);
        if (kind == null && to - from == 2 && form.length() > SPLIT) {
            kind = (inCyrillic ? cyrillic : latin).get(words.get(from) + words.get(from + 1));
        }
        return Optional.ofNullable(kind);
    }

    /** How many words the longest form has. */
    int longest() {
        return longest;
    }
}
