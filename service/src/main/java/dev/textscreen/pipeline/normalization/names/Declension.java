package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** How the names of one language decline, used from form to nominative and from nominative to forms. */
final class Declension {

    private static final int COLUMNS = 12;
    private static final int SHORTEST_STEM = 2;

    private final Map<String, List<Paradigm>> givenByLemma = new HashMap<>();
    private final Map<String, List<Paradigm>> surnamesByLemma = new HashMap<>();
    private final Map<String, List<Ending>> endings = new HashMap<>();
    private final int longestEnding;

    /** How a listed surname declines. */
    enum Surname {
        /** Only where it ends in a consonant or in -a, and without the vowels that come and go in native names. */
        FOREIGN, SLAVIC, INDECLINABLE
    }

    private record Ending(Paradigm paradigm, GrammaticalCase grammaticalCase) {
    }

    Declension(List<Paradigm> paradigms) {
        int longest = 0;
        for (Paradigm paradigm : paradigms) {
            boolean given = paradigm.kind() == Paradigm.Kind.GIVEN || paradigm.kind() == Paradigm.Kind.ANY;
            if (given && !paradigm.plural()) {
                givenByLemma.computeIfAbsent(paradigm.lemmas().getFirst(), e -> new ArrayList<>(2)).add(paradigm);
            }
            boolean surname = paradigm.kind() == Paradigm.Kind.SURNAME || paradigm.kind() == Paradigm.Kind.ANY;
            if (surname && !paradigm.plural()) {
                surnamesByLemma.computeIfAbsent(paradigm.lemmas().getFirst(), e -> new ArrayList<>(2)).add(paradigm);
            }
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

    boolean isEmpty() {
        return endings.isEmpty();
    }

    boolean declines(String name, Gender gender) {
        return !fitting(name, gender).isEmpty();
    }

    /** Hands every form of a lower-cased given name to the consumer; of the paradigms that fit, those with the longest lemma ending. */
    void decline(String name, Gender gender, BiConsumer<String, GrammaticalCase> forms) {
        decline(name, fitting(name, gender), forms);
    }

    private static void decline(String name, List<Paradigm> paradigms, BiConsumer<String, GrammaticalCase> forms) {
        for (Paradigm paradigm : paradigms) {
            String stem = name.substring(0, name.length() - paradigm.lemmas().getFirst().length());
            paradigm.endings().forEach((grammaticalCase, cell) -> cell.forEach(e -> forms.accept(stem + e, grammaticalCase)));
        }
    }

    /** Hands every form of a lower-cased surname to the consumer; whether the surname of a person of this gender declines. */
    boolean declineSurname(String name, Gender gender, Surname kind, BiConsumer<String, GrammaticalCase> forms) {
        Gender other = gender == Gender.MASCULINE ? Gender.FEMININE : Gender.MASCULINE;
        List<Paradigm> own = kind == Surname.INDECLINABLE ? List.of() : surnames(name, gender, kind);
        boolean othersAlone = kind == Surname.SLAVIC && lemmaLength(surnames(name, other, kind)) > lemmaLength(own) + 1;
        if (own.isEmpty() || othersAlone) {
            return false;
        }
        decline(name, own, forms);
        return true;
    }

    private List<Paradigm> surnames(String name, Gender gender, Surname kind) {
        return fitting(surnamesByLemma, name, gender, kind == Surname.SLAVIC ? paradigm -> true : Paradigm::isRegular);
    }

    private static int lemmaLength(List<Paradigm> paradigms) {
        return paradigms.isEmpty() ? 0 : paradigms.getFirst().lemmas().getFirst().length();
    }

    private List<Paradigm> fitting(String name, Gender gender) {
        return fitting(givenByLemma, name, gender, paradigm -> true);
    }

    /** Of the paradigms that the name can take, those with the longest lemma ending. */
    private static List<Paradigm> fitting(Map<String, List<Paradigm>> byLemma, String name, Gender gender, Predicate<Paradigm> also) {
        for (int length = name.length(); length >= 0; length--) {
            List<Paradigm> rows = byLemma.getOrDefault(name.substring(name.length() - length), List.of());
            List<Paradigm> found = new ArrayList<>(1);
            for (Paradigm paradigm : rows) {
                if (paradigm.genders().contains(gender) && also.test(paradigm)
                        && (length == name.length() || paradigm.accepts(name, length))) {
                    found.add(paradigm);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
