package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes names apart: words, legal forms, parts by kind, neighbours that may be one word. Thread-safe. */
final class NamePreparer {

    private static final int MOST_WORDS = 24;
    /** Shorter words that tell nothing are not kept. */
    private static final int SMALL = 4;
    /** The room for a name in a line of a SWIFT message. */
    private static final int FIELD = 35;

    private final MatchingLexicon lexicon;
    private final NameReader reader;
    private final PartClassifier persons;
    private final PartClassifier others;
    private final KnownParts parts;

    NamePreparer(MatchingLexicon lexicon) {
        this.lexicon = lexicon;
        reader = new NameReader(lexicon);
        persons = new PersonParts(lexicon);
        others = new OrganizationParts(lexicon);
        parts = new KnownParts(lexicon);
    }

    String pinyinBySound(String text) {
        return lexicon.latinizer.pinyinBySound(text);
    }

    Set<String> syllabicReadings(String text) {
        return lexicon.latinizer.syllabicReadings(text);
    }

    /**
     * A name as a record has it.
     *
     * @param text what is written
     * @param read the same, or one of several readings of it in other letters
     */
    record Written(String text, String read, boolean weak) {

        /** Whether it is the sound of Chinese characters. */
        boolean bySound() {
            return read.charAt(0) < 0x80 && Script.of(text.charAt(0)) == Script.HAN;
        }
    }

    /** Empty where the text has no letter or digit that can be read. */
    Optional<PreparedName> prepare(Written name, NameType type) {
        String text = name.read();
        NameWords words = reader.read(text, type);
        if (words.words().isEmpty()) {
            return Optional.empty();
        }
        if (words.words().size() > MOST_WORDS) {
            words = new NameWords(words.words().subList(0, MOST_WORDS), words.surnameFrom());
        }
        Set<String> forms = new LinkedHashSet<>();
        boolean[] legal = legalForms(words.words(), type, text, forms);
        PartKind[] kinds = (type == NameType.PERSON ? persons : others).classify(words, legal);
        Source source = new Source(name, type, List.copyOf(forms), generation(words.words(), kinds));
        return Optional.of(build(source, words, kinds, sounding(name)));
    }

    /** What is known of a name before its parts are. */
    private record Source(Written name, NameType type, List<String> forms, int generation) {

        /** Whether the text fills a field whose end may have cut its last word. */
        boolean fillsField() {
            return name.text().length() >= FIELD - 2 && name.text().length() <= FIELD;
        }
    }

    private PreparedName build(Source source, NameWords words, PartKind[] kinds, Sounding sounding) {
        List<Part> telling = new ArrayList<>();
        List<Part> small = new ArrayList<>();
        int[] index = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            index[i] = -1;
            String word = words.words().get(i);
            if (kinds[i].tells()) {
                index[i] = telling.size();
                telling.add(parts.part(word, kinds[i], new Part.Writing(sounding, words.surname(i), false)));
            } else if (word.length() >= SMALL) {
                small.add(parts.part(word, kinds[i], new Part.Writing(sounding, false, false)));
            }
        }
        if (telling.size() > 2 && source.fillsField() && index[kinds.length - 1] >= 0) {
            Part last = telling.getLast();
            telling.set(telling.size() - 1, parts.part(last.latin(), last.kind(), new Part.Writing(sounding, last.surname(), true)));
        }
        Joints joints = new Joints(words.words(), kinds, index, sounding, parts);
        return new PreparedName(source.name(), source.type(), telling.toArray(Part[]::new), small.toArray(Part[]::new), joints,
                source.forms(), source.generation(), source.type() == NameType.PERSON ? "" : acronym(telling));
    }

    /** Of the last mark of a generation that stands behind the name. */
    private int generation(List<String> words, PartKind[] kinds) {
        int generation = 0;
        for (int i = 1; i < kinds.length; i++) {
            int marked = kinds[i] == PartKind.TITLE ? lexicon.generation(words.get(i)) : 0;
            generation = marked > 0 ? marked : generation;
        }
        return generation;
    }

    private boolean[] legalForms(List<String> words, NameType type, String text, Set<String> forms) {
        boolean inCyrillic = text.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
        boolean[] legal = new boolean[words.size()];
        int left = words.size();
        for (int from = type == NameType.PERSON ? Math.max(0, words.size() - 2) : 0; from < words.size(); from++) {
            int most = Math.min(lexicon.legalForms.longest(), words.size() - from);
            for (int length = most; length > 0; length--) {
                Optional<String> kind = lexicon.legalForms.kind(words, from, from + length, inCyrillic);
                boolean fits = type != NameType.PERSON || (from + length == words.size() && words.get(from).length() > 2 && left > 2);
                if (kind.isPresent() && fits && left > length && !descriptive(words, from, length)
                        && (words.get(from).length() > 2 || edge(legal, from, from + length))) {
                    forms.add(kind.get());
                    java.util.Arrays.fill(legal, from, from + length, true);
                    left -= length;
                    from += length - 1;
                    break;
                }
            }
        }
        return legal;
    }

    private boolean descriptive(List<String> words, int from, int length) {
        String word = words.get(from);
        return length == 1 && (lexicon.is("descriptive", word) || lexicon.number(word) >= 0);
    }

    /** Forms of one or two letters stand at the beginning or at the end; elsewhere they are part of the name. */
    private static boolean edge(boolean[] legal, int from, int to) {
        return from == 0 || to == legal.length || legal[from - 1];
    }

    private static String acronym(List<Part> parts) {
        if (parts.size() < 2) {
            return "";
        }
        StringBuilder letters = new StringBuilder(parts.size());
        for (Part part : parts) {
            letters.append(part.latin().charAt(0));
        }
        return letters.toString();
    }

    private static Sounding sounding(Written name) {
        if (name.bySound()) {
            return Sounding.BY_SYLLABLES;
        }
        for (int i = 0; i < name.read().length(); i++) {
            Script script = Script.of(name.read().charAt(i));
            if (script == Script.ARABIC || script == Script.HEBREW) {
                return Sounding.WITHOUT_VOWELS;
            }
        }
        return Sounding.SPELT;
    }
}
