package dev.textscreen.measuring;

import dev.textscreen.text.RewriteTable;
import dev.textscreen.text.TabbedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** What pairs of names are made of: the shipped dictionaries and invented surnames; the same for the same seed. */
final class PairStock {

    static final Path DICTIONARIES = Path.of("..", "dictionaries");

    final InventedNames names;
    final Random random;
    private final List<List<String>> nicknames = new ArrayList<>();
    private final List<List<String>> families = new ArrayList<>();
    private final List<List<String>> slavic = new ArrayList<>();
    private final List<List<String>> legal = new ArrayList<>();
    private final List<String> syllables = new ArrayList<>();
    private final List<List<String>> transcriptions = new ArrayList<>();

    PairStock(long seed) {
        names = new InventedNames(DICTIONARIES, seed);
        random = new Random(seed);
        Path common = DICTIONARIES.resolve("common");
        for (TabbedFile.Row row : TabbedFile.read(DICTIONARIES.resolve("en/given-names.tsv"), 3, 3)) {
            List.of(row.get(2).split(",")).stream().filter(nick -> nick.length() > 2)
                    .forEach(nick -> nicknames.add(List.of(row.get(0), nick)));
        }
        TabbedFile.read(common.resolve("name-families.tsv"), 1, 1).forEach(row -> families.add(List.of(row.get(0).split(" "))));
        for (String language : List.of("uk", "ru")) {
            TabbedFile.read(DICTIONARIES.resolve(language).resolve("given-names.tsv"), 3, 3)
                    .forEach(row -> slavic.add(List.of(language, row.get(0))));
        }
        for (TabbedFile.Row row : TabbedFile.read(common.resolve("legal-forms.tsv"), 5, 5)) {
            String spelt = row.get(4).split(";")[0];
            if (!spelt.equals("-")) {
                legal.add(List.of(row.get(3).split(";")[0], spelt));
            }
        }
        TabbedFile.read(common.resolve("syllables.tsv"), 5, 6).stream().filter(row -> row.get(0).equals("zh"))
                .forEach(row -> syllables.add(row.get(1)));
        TabbedFile.read(Path.of("src/test/resources/golden/scripts/han-transcriptions.tsv"), 2, 2)
                .forEach(row -> transcriptions.add(List.of(row.get(0), row.get(1))));
    }

    String given() {
        return names.given();
    }

    String surname() {
        return names.surname();
    }

    /** A full given name and one that it is shortened to. */
    List<String> nickname() {
        return any(nicknames);
    }

    /** Two spellings or national forms of one given name. */
    List<String> family() {
        List<String> family = any(families);
        String one = any(family);
        String other = any(family);
        return one.equals(other) ? family() : List.of(capital(one), capital(other));
    }

    /** A language and a given name in its letters. */
    List<String> slavic() {
        return any(slavic);
    }

    /** The same given name by one of the standards for its language. */
    String romanized(List<String> slavic) {
        String standard = slavic.getFirst() + any(List.of("-passport", "-polish", "-scholarly"));
        RewriteTable table = RewriteTable.read(DICTIONARIES.resolve("common/romanizations.tsv"), standard);
        return capital(table.rewrite(slavic.getLast().toLowerCase(Locale.ROOT)));
    }

    /** A legal form and how it is spelt out. */
    List<String> legalForm() {
        return any(legal);
    }

    String syllable() {
        return capital(any(syllables));
    }

    /** A name in Chinese characters and in Latin. */
    List<String> transcription() {
        return any(transcriptions);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A value that is another one than the first. */
    static String other(String first, Supplier<String> values) {
        String value = values.get();
        while (value.equals(first)) {
            value = values.get();
        }
        return value;
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
