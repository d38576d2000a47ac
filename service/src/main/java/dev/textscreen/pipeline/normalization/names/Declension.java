package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How the names of one language decline, used from form to nominative and from nominative to forms. */
final class Declension {

    private static final int COLUMNS = 12;
    private static final int SHORTEST_STEM = 2;

    private final List<Paradigm> paradigms;
    private final Map<String, List<Ending>> endings = new HashMap<>();
    private final int longestEnding;

    private record Ending(Paradigm paradigm, GrammaticalCase grammaticalCase) {
    }

    Declension(List<Paradigm> paradigms) {
        this.paradigms = List.copyOf(paradigms);
        int longest = 0;
        for (Paradigm paradigm : paradigms) {
            for (Map.Entry<GrammaticalCase, List<String>> cell : paradigm.endings().entrySet()) {
                for (String ending : cell.getValue()) {
                    endings.computeIfAbsent(ending, e -> new ArrayList<>()).add(new Ending(paradigm, cell.getKey()));
                    longest = Math.max(longest, ending.length());
                }
            }
        }
        this.longestEnding = longest;
    }

    static Declension load(Path file) {
        return new Declension(TsvTable.read(file, COLUMNS).stream().map(Paradigm::of).toList());
    }

    /** The surnames, in lower case, that the lower-cased form may be of. */
    List<NameForm> surnames(String form) {
        return analyze(form, Paradigm.Kind.SURNAME);
    }

    /** The patronymics that the lower-cased form may be of. */
    List<NameForm> patronymics(String form) {
        return analyze(form, Paradigm.Kind.PATRONYMIC);
    }

    private List<NameForm> analyze(String form, Paradigm.Kind wanted) {
        List<NameForm> found = new ArrayList<>();
        for (int length = Math.min(longestEnding, form.length() - SHORTEST_STEM); length >= 0; length--) {
            List<Ending> rows = endings.get(form.substring(form.length() - length));
            if (rows != null) {
                String stem = form.substring(0, form.length() - length);
                for (Ending row : rows) {
                    if (serves(row.paradigm.kind(), wanted) && row.paradigm.accepts(form, length)) {
                        add(stem, row, found);
                    }
                }
            }
        }
        return found;
    }

    private static boolean serves(Paradigm.Kind kind, Paradigm.Kind wanted) {
        return kind == wanted || (kind == Paradigm.Kind.ANY && wanted == Paradigm.Kind.SURNAME);
    }

    private static void add(String stem, Ending row, List<NameForm> found) {
        Paradigm paradigm = row.paradigm;
        for (int i = 0; i < paradigm.genders().size(); i++) {
            String lemma = paradigm.lemmas().get(paradigm.plural() ? i : 0);
            NameForm form = new NameForm(stem + lemma, paradigm.genders().get(i), row.grammaticalCase, paradigm.plural(),
                    paradigm.weight());
            if (!found.contains(form)) {
                found.add(form);
            }
        }
    }

    /** Hands every form of a lower-cased given name to the consumer; of the paradigms that fit, those with the longest lemma ending. */
    void decline(String name, Gender gender, BiConsumer<String, GrammaticalCase> forms) {
        int longest = -1;
        for (Paradigm paradigm : paradigms) {
            if (fits(paradigm, name, gender)) {
                longest = Math.max(longest, paradigm.lemmas().getFirst().length());
            }
        }
        for (Paradigm paradigm : paradigms) {
            if (fits(paradigm, name, gender) && paradigm.lemmas().getFirst().length() == longest) {
                String stem = name.substring(0, name.length() - longest);
                paradigm.endings().forEach((grammaticalCase, cell) -> cell.forEach(e -> forms.accept(stem + e, grammaticalCase)));
            }
        }
    }

    private static boolean fits(Paradigm paradigm, String name, Gender gender) {
        String lemma = paradigm.lemmas().getFirst();
        boolean given = paradigm.kind() == Paradigm.Kind.GIVEN || paradigm.kind() == Paradigm.Kind.ANY;
        boolean whole = name.equals(lemma);
        return given && !paradigm.plural() && paradigm.genders().contains(gender) && name.endsWith(lemma)
                && (whole || paradigm.accepts(name, lemma.length()));
    }
}
