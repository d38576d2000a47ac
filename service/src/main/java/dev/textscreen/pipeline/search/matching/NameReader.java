package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Latinizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the folded words of a name out of a record's text: labels before it dropped, "Surname, Given" turned round. */
final class NameReader {

    private final MatchingLexicon lexicon;
    private final Latinizer latinizer;

    NameReader(MatchingLexicon lexicon) {
        this.lexicon = lexicon;
        this.latinizer = lexicon.latinizer;
    }

    NameWords read(String text, NameType type) {
        String name = withoutLabel(text);
        int comma = name.indexOf(',');
        boolean turned = type == NameType.PERSON && comma > 0 && comma == name.lastIndexOf(',');
        if (turned) {
            List<String> surname = words(name.substring(0, comma));
            List<String> given = words(name.substring(comma + 1));
            if (!surname.isEmpty() && !given.isEmpty() && !lexicon.is("title", String.join(" ", given))) {
                List<String> all = new ArrayList<>(given);
                all.addAll(surname);
                return withoutNoise(new NameWords(all, given.size()));
            }
        }
        List<String> words = words(name);
        return withoutNoise(new NameWords(type == NameType.PERSON ? words : NameWords.glue(words), -1));
    }

    private List<String> words(String text) {
        String latin = latinizer.latinize(text);
        return latin.isEmpty() ? List.of() : List.of(latin.split(" "));
    }

    /** "Beneficiary: Ann Lee" is Ann Lee: what stands before a colon is a label when it holds noise. */
    private String withoutLabel(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 40 || colon + 1 >= text.length()) {
            return text;
        }
        boolean label = words(text.substring(0, colon)).stream().anyMatch(word -> lexicon.is("noise", word));
        return label ? text.substring(colon + 1) : text;
    }

    private NameWords withoutNoise(NameWords name) {
        int from = 0;
        int taken = 1;
        while (taken > 0) {
            taken = noise(name.words(), from);
            from += taken;
        }
        while (from > 0 && from < name.words().size() && lexicon.is("link", name.words().get(from))) {
            from++;
        }
        return from == 0 || from >= name.words().size() ? name : name.without(0, from);
    }

    private int noise(List<String> words, int from) {
        if (from >= words.size() || !lexicon.startsNoise(words.get(from))) {
            return 0;
        }
        for (int length = Math.min(4, words.size() - from); length > 0; length--) {
            if (lexicon.is("noise", String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }
}
