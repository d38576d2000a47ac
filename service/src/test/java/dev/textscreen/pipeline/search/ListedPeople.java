package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.search.embedding.HashedNgramEmbedder;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import dev.textscreen.watchlist.Entity;
import dev.textscreen.watchlist.EntityDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented entities for tests. */
public final class ListedPeople {

    public static final Path DICTIONARIES = Path.of("..", "dictionaries");

    private static final List<String> GIVEN = List.of("Arkadiy", "Borislav", "Vasilisa", "Hryhoriy", "Danuta", "Yevhen", "Zlata", "Ihnat",
            "Kazimierz", "Lubomyr", "Melania", "Nestor");
    private static final List<String> SURNAMES = List.of("Zelenko", "Ustyansky", "Morozenko", "Wiatrak", "Perehuda", "Lasota", "Kvitko",
            "Ostrovny", "Hrabovy", "Tychyna", "Sokolenko", "Bereza");

    private ListedPeople() {
    }

    public static NameAnalyzer analyzer() throws IOException {
        return new NameAnalyzer(Latinizer.read(DICTIONARIES), SoundKey.read(DICTIONARIES));
    }

    /** Questions as indexes of tests are asked. */
    public static NameQuestions questions() {
        return Asking.QUESTIONS;
    }

    /** What one name is looked for by, vectors included. */
    public static AskedNames asked(String... spellings) {
        return questions().ask(List.of(spellings), true);
    }

    private static final class Asking {

        private static final NameQuestions QUESTIONS = made();

        private static NameQuestions made() {
            try {
                return new NameQuestions(analyzer(), new HashedNgramEmbedder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Entity person(String id, String... names) {
        EntityDraft draft = new EntityDraft(id, "Person");
        for (String name : names) {
            draft.add("name", name);
        }
        return draft.add("topics", "sanction").build("people");
    }

    /** The same people for the same seed. */
    public static List<Entity> crowd(int size, long seed) {
        Random random = new Random(seed);
        List<Entity> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String surname = SURNAMES.get(random.nextInt(SURNAMES.size())) + syllable(random) + syllable(random);
            crowd.add(person("crowd-" + i, GIVEN.get(random.nextInt(GIVEN.size())) + " " + surname));
        }
        return crowd;
    }

    private static String syllable(Random random) {
        return "" + "bdgklmnprstvz".charAt(random.nextInt(13)) + "aeiou".charAt(random.nextInt(5));
    }
}
