package dev.textscreen.pipeline.language;

import dev.textscreen.pipeline.normalization.morphology.DictionaryMorphology;
import dev.textscreen.pipeline.unicode.CanonicalText;
import dev.textscreen.pipeline.unicode.UnicodeNormalizer;
import dev.textscreen.pipeline.validation.CleanText;
import dev.textscreen.text.Language;
import dev.textscreen.text.LookAlikes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * How well the language of single words is told that are drawn at random from the dictionaries, and whether the confidence holds what it
 * says: {@code mvn -q -pl service test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-classpath
 * %classpath dev.textscreen.pipeline.language.SingleWords"}. Arguments: words a language, seed, and any third one to see the wrong ones.
 */
final class SingleWords {

    private static final Path DICTIONARIES = Path.of("../dictionaries");
    private static final List<Language> LANGUAGES = Stream.of(Language.values()).filter(language -> language != Language.UNDETERMINED)
            .toList();
    private static final int BANDS = 10;

    private final DictionaryMorphology morphology = DictionaryMorphology.load(10_000);
    private final UnicodeNormalizer unicode = new UnicodeNormalizer(LookAlikes.read(DICTIONARIES));
    private final LanguageDetector detector = new LanguageDetector(morphology,
            LANGUAGES.stream().map(language -> LanguageProfile.read(DICTIONARIES, language)).toList());

    /** A word, the language it was drawn from and the others that have it too. */
    private record Drawn(String word, Language language, Set<Language> others) {

        boolean isRight(Language guessed) {
            return guessed == language || others.contains(guessed);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        new SingleWords().run(size, seed, arguments.length > 2);
    }

    private void run(int size, long seed, boolean shown) throws IOException {
        int[] all = new int[BANDS];
        int[] right = new int[BANDS];
        double[] sure = new double[BANDS];
        for (Language language : LANGUAGES) {
            int own = 0;
            int own1 = 0;
            int any = 0;
            List<Drawn> words = draw(language, size, new Random(seed));
            for (Drawn drawn : words) {
                LanguageGuess guess = detector.detect(canonical(drawn.word()));
                boolean isRight = guess.language() == language;
                own += drawn.others().isEmpty() ? 1 : 0;
                own1 += drawn.others().isEmpty() && isRight ? 1 : 0;
                any += drawn.isRight(guess.language()) ? 1 : 0;
                int band = Math.min(BANDS - 1, (int) (guess.confidence() * BANDS));
                all[band]++;
                sure[band] += guess.confidence();
                right[band] += isRight ? 1 : 0;
                if (shown && !isRight) {
                    System.out.println(drawn + " " + guess.language() + String.format(Locale.ROOT, " %.2f", guess.confidence()));
                }
            }
            System.out.printf(Locale.ROOT, "%s: %d words; of %d that only its dictionary has %.3f right; a language that has it %.3f%n",
                    language.code(), words.size(), own, (double) own1 / own, (double) any / words.size());
        }
        for (int band = 0; band < BANDS; band++) {
            if (all[band] > 0) {
                System.out.printf(Locale.ROOT, "confidence %.1f to %.1f: %d words, mean %.3f, right %.3f%n", band / 10.0, (band + 1) / 10.0,
                        all[band], sure[band] / all[band], (double) right[band] / all[band]);
            }
        }
    }

    private CanonicalText canonical(String word) {
        return unicode.normalize(new CleanText(word));
    }

    /** Words in use, of three letters or more; no names. */
    private List<Drawn> draw(Language language, int size, Random random) throws IOException {
        String resource = "/org/languagetool/resource/" + switch (language) {
            case UKRAINIAN -> "uk/ukrainian";
            case RUSSIAN -> "ru/russian";
            case POLISH -> "pl/polish";
            case ENGLISH, UNDETERMINED -> "en/english";
        };
        Set<String> candidates = new TreeSet<>();
        try (InputStream words = SingleWords.class.getResourceAsStream(resource + ".dict");
                InputStream metadata = SingleWords.class.getResourceAsStream(resource + ".info")) {
            for (WordData word : new DictionaryLookup(Dictionary.read(words, metadata))) {
                // one word of fifty is more than enough to draw from
                if (random.nextInt(50) == 0) {
                    candidates.add(word.getWord().toString());
                }
            }
        }
        List<String> usual = new ArrayList<>(candidates.stream().filter(word -> isUsual(language, word)).toList());
        List<Drawn> drawn = new ArrayList<>(size);
        while (drawn.size() < size) {
            String word = usual.remove(random.nextInt(usual.size()));
            Set<Language> others = new TreeSet<>();
            for (Language other : LANGUAGES) {
                if (other != language && morphology.standing(other, word).isKnown()) {
                    others.add(other);
                }
            }
            drawn.add(new Drawn(word, language, others));
        }
        return drawn;
    }

    private boolean isUsual(Language language, String word) {
        Standing standing = morphology.standing(language, word);
        return word.length() > 2 && word.chars().allMatch(c -> Character.isLowerCase(c) || c == '\'') && standing.rarity() < Standing.RAREST
                && !standing.isName();
    }
}
