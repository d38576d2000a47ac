package dev.textscreen.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names of people, companies and ships: given names of the dictionaries, everything else put together from syllables. */
final class InventedNames {

    private static final int SURNAMES = 60_000;
    private static final int WORDS = 20_000;
    private static final List<String> ONSETS = List.of("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "pr", "r",
            "s", "sh", "st", "t", "tr", "v", "z", "ch", "y", "j", "kh", "zh", "");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "a", "o", "e", "ia", "ai", "ou", "ee");
    private static final List<String> CLOSINGS = List.of("", "", "", "n", "r", "l", "s", "t", "k", "m", "nd", "rt");
    private static final List<String> ENDINGS = List.of("ov", "enko", "ski", "sen", "ez", "ian", "idze", "in", "uk", "vic", "oglu", "man",
            "son", "berg", "i", "a", "o", "er", "el", "ani", "zadeh", "escu", "ova", "", "", "");
    private static final List<String> TRADES = List.of("Trading", "Holding", "Export", "Bank", "Shipping", "Energy", "Invest", "Consulting",
            "Group", "International", "Logistics", "Metal");
    private static final List<String> FORMS = List.of("LLC", "Ltd", "GmbH", "JSC", "S.A.", "Inc", "OOO", "Co Ltd", "Sp. z o.o.");

    private final List<String> given;
    private final List<String> surnames;
    private final List<String> words;
    private final Random random;

    /** @param dictionaries with the given names */
    InventedNames(Path dictionaries, long seed) {
        this.random = new Random(seed);
        Random stock = new Random(7);
        this.given = givenNames(dictionaries);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < SURNAMES) {
            names.add(capital(syllables(stock, 1 + stock.nextInt(3)) + any(ENDINGS, stock)));
        }
        this.surnames = List.copyOf(names);
        names.clear();
        while (names.size() < WORDS) {
            names.add(capital(syllables(stock, 2 + stock.nextInt(2))));
        }
        this.words = List.copyOf(names);
    }

    private static List<String> givenNames(Path dictionaries) {
        try {
            Set<String> names = new LinkedHashSet<>();
            for (String file : List.of("common/foreign-given-names.tsv", "en/given-names.tsv", "pl/given-names.tsv")) {
                for (String line : Files.readAllLines(dictionaries.resolve(file))) {
                    String name = line.split("[\t,]", 2)[0];
                    if (!line.startsWith("#") && !name.isBlank() && name.charAt(0) < 0x250) {
                        names.add(name);
                    }
                }
            }
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String person() {
        String middle = random.nextInt(2) == 0 ? " " + common(given) : "";
        return common(given) + middle + " " + common(surnames);
    }

    String given() {
        return any(given, random);
    }

    String surname() {
        return any(surnames, random);
    }

    /** A word as companies and ships are called. */
    String word() {
        return any(words, random);
    }

    String trade() {
        return any(TRADES, random);
    }

    String form() {
        return any(FORMS, random);
    }

    String company() {
        StringBuilder name = new StringBuilder(common(words));
        if (random.nextInt(3) > 0) {
            name.append(' ').append(common(words));
        }
        if (random.nextInt(3) > 0) {
            name.append(' ').append(any(TRADES, random));
        }
        return name.append(' ').append(any(FORMS, random)).toString();
    }

    String ship() {
        String number = random.nextInt(4) == 0 ? " " + (1 + random.nextInt(12)) : "";
        return common(words) + (random.nextBoolean() ? " " + common(words) : "") + number;
    }

    /** A few names are borne by many, most by few. */
    private String common(List<String> names) {
        boolean even = random.nextInt(3) == 0;
        double place = even ? random.nextInt(names.size()) : Math.pow(names.size(), random.nextDouble()) - 1;
        return names.get((int) Math.min(names.size() - 1, place));
    }

    private static String syllables(Random random, int count) {
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            syllables.add(any(ONSETS, random) + any(VOWELS, random) + (random.nextInt(3) == 0 ? any(CLOSINGS, random) : ""));
        }
        return String.join("", syllables);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
