package dev.textscreen.pipeline.search.matching;

import java.util.ArrayList;
import java.util.List;

/** The folded words of a name, given names first where the record says which they are. */
record NameWords(List<String> words, int surnameFrom) {

    /** Runs of single letters as one word: {@code s a de c v} becomes {@code sa de cv}. */
    static List<String> glue(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        boolean open = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (letter && open) {
                out.set(out.size() - 1, out.getLast() + word);
            } else {
                out.add(word);
            }
            open = letter;
        }
        return out;
    }

    /** Whether the record says that this word belongs to the surname. */
    boolean surname(int index) {
        return surnameFrom >= 0 && index >= surnameFrom;
    }

    NameWords without(int from, int to) {
        List<String> rest = new ArrayList<>(words);
        rest.subList(from, to).clear();
        int shifted = surnameFrom < 0 ? -1 : surnameFrom >= to ? surnameFrom - (to - from) : Math.min(surnameFrom, from);
        return new NameWords(rest, shifted);
    }
}
