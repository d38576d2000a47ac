package dev.textscreen.pipeline.search.matching;

import java.util.Arrays;
import java.util.List;

/** Reads the words of a person's name: titles around it, particles, initials, a patronymic. */
final class PersonParts implements PartClassifier {

    private final MatchingLexicon lexicon;

    PersonParts(MatchingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public PartKind[] classify(NameWords name, boolean[] legal) {
        List<String> words = name.words();
        PartKind[] kinds = new PartKind[words.size()];
        Arrays.fill(kinds, PartKind.NAME);
        int left = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (legal[i]) {
                kinds[i] = PartKind.LEGAL;
            } else {
                left++;
            }
        }
        left = titles(name, kinds, left);
        left = particles(words, kinds, left);
        boolean letters = left > 0;
        for (int i = 0; letters && i < kinds.length; i++) {
            if (kinds[i] == PartKind.NAME) {
                kinds[i] = single(words.get(i));
            }
        }
        patronymic(name, kinds, left);
        return kinds;
    }

    private PartKind single(String word) {
        if (Character.isDigit(word.charAt(0)) && lexicon.number(word) >= 0
                || lexicon.number(word) > 0 && word.length() < 4 && romanOrdinal(word)) {
            return PartKind.TITLE;
        }
        if (word.length() == 1) {
            return PartKind.INITIAL;
        }
        return lexicon.is("kunya", word) ? PartKind.KUNYA : PartKind.NAME;
    }

    private static boolean romanOrdinal(String word) {
        return word.equals("ii") || word.equals("iii") || word.equals("iv");
    }

    private int titles(NameWords name, PartKind[] kinds, int count) {
        List<String> words = name.words();
        int left = count;
        int at = 0;
        int length = title(words, 0);
        while (length > 0 && at + length < words.size() && left - length >= (honorific(words, at, length) ? 1 : 2)) {
            Arrays.fill(kinds, at, at + length, PartKind.TITLE);
            left -= length;
            at += length;
            length = title(words, at);
        }
        for (int i = words.size() - 1; i > at && left > 2 && words.get(i).length() > 1 && lexicon.is("suffix", words.get(i)); i--) {
            kinds[i] = PartKind.TITLE;
            left--;
        }
        return left;
    }

    private boolean honorific(List<String> words, int from, int length) {
        return lexicon.is("honorific", String.join(" ", words.subList(from, from + length)));
    }

    private int title(List<String> words, int from) {
        for (int length = Math.min(2, words.size() - from); length > 0; length--) {
            if (lexicon.is("title", length == 1 ? words.get(from) : words.get(from) + " " + words.get(from + 1))) {
                return length;
            }
        }
        return 0;
    }

    private int particles(List<String> words, PartKind[] kinds, int count) {
        int left = count;
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean initial = words.get(i).length() == 1 && !words.get(i).equals("y");
            if (kinds[i] == PartKind.NAME && left > 1 && !initial && lexicon.is("particle", words.get(i))) {
                kinds[i] = PartKind.PARTICLE;
                left--;
            }
        }
        return left;
    }

    private void patronymic(NameWords name, PartKind[] kinds, int count) {
        if (count < 3) {
            return;
        }
        int found = -1;
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == PartKind.NAME && !name.surname(i) && lexicon.endsAsPatronymic(name.words().get(i))) {
                found = i;
            }
        }
        if (found >= 0) {
            kinds[found] = PartKind.PATRONYMIC;
        }
    }
}
