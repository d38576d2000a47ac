package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All triggers of the four languages, found by whole words. Immutable. */
final class TriggerLexicon {

    /** What may stand between the words of a phrase: {@code р. н.}, {@code р/р}. */
    private static final String INNER_GAP = " .-/'";

    private final Map<String, List<Phrase>> byFirstWord;

    private record Phrase(List<String> words, Trigger trigger) {
    }

    /** A trigger in a text: the atoms from {@code first} to {@code last}. */
    record Hit(Trigger trigger, int first, int last) {
    }

    private TriggerLexicon(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static TriggerLexicon load(List<Path> files) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (Path file : files) {
            for (Row row : TabbedFile.read(file, 3, 3)) {
                for (Trigger trigger : TriggerRows.triggers(row)) {
                    List<String> words = words(trigger.phrase());
                    if (words.isEmpty()) {
                        throw row.invalid("a trigger needs a word");
                    }
                    phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(new Phrase(words, trigger));
                }
            }
        }
        phrases.values().forEach(list -> list.sort(Comparator.comparing((Phrase phrase) -> phrase.words().size()).reversed()));
        return new TriggerLexicon(phrases);
    }

    /** Every trigger of the text, the longest at each place, none overlapping; indexed by the atom that it starts at. */
    @Nullable
    Hit[] hits(Atoms atoms, Lemmas lemmas) {
        @Nullable
        Hit[] hits = new Hit[atoms.size()];
        int atom = 0;
        while (atom < atoms.size()) {
            Hit hit = atoms.isWord(atom) ? at(atoms, lemmas, atom) : null;
            hits[atom] = hit;
            atom = hit == null ? atom + 1 : hit.last() + 1;
        }
        return hits;
    }

    private @Nullable Hit at(Atoms atoms, Lemmas lemmas, int atom) {
        Hit byForm = longest(atoms, atom, byFirstWord.getOrDefault(atoms.word(atom), List.of()));
        if (byForm != null) {
            return byForm;
        }
        String lemma = lemmas.of(atom);
        return lemma.isEmpty() ? null : longest(atoms, atom, byFirstWord.getOrDefault(lemma, List.of()));
    }

    private static @Nullable Hit longest(Atoms atoms, int atom, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (follows(atoms, atom, phrase.words())) {
                return new Hit(phrase.trigger(), atom, atom + phrase.words().size() - 1);
            }
        }
        return null;
    }

    private static boolean follows(Atoms atoms, int atom, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!atoms.gapWithin(atom + i - 1, INNER_GAP) || !atoms.word(atom + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String phrase) {
        Atoms atoms = Atoms.of(phrase);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            words.add(atoms.word(i));
        }
        return words;
    }
}
