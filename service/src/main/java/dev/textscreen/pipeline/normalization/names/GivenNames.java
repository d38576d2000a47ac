package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The listed given names of all languages, by nominative and by diminutive. Lookups ignore case and the difference of ё and е. */
public final class GivenNames {

    private static final int COLUMNS = 3;
    private static final int FOREIGN_COLUMNS = 5;

    private final List<GivenName> all;
    private final Map<String, List<GivenName>> byName = new HashMap<>();
    private final Map<String, List<GivenName>> byDiminutive = new HashMap<>();

    public GivenNames(List<GivenName> names) {
        this.all = List.copyOf(names);
        for (GivenName name : all) {
            byName.computeIfAbsent(key(name.language(), name.name()), k -> new ArrayList<>(1)).add(name);
            for (String diminutive : name.diminutives()) {
                byDiminutive.computeIfAbsent(key(name.language(), diminutive), k -> new ArrayList<>(1)).add(name);
            }
        }
    }

    /**
     * Reads {@code <language>/given-names.tsv} and {@code common/foreign-given-names.tsv}.
     *
     * @throws IllegalArgumentException where a row is wrong, with file and line
     */
    public static GivenNames load(Path dictionaries) {
        List<GivenName> names = new ArrayList<>();
        for (Language language : Language.values()) {
            if (language != Language.UNDETERMINED) {
                for (TsvTable.Row row : TsvTable.read(dictionaries.resolve(language.code()).resolve("given-names.tsv"), COLUMNS)) {
                    names.add(new GivenName(row.cell(0), language, gender(row, 1), row.list(2, ','), false));
                }
            }
        }
        GivenNames own = new GivenNames(names);
        for (TsvTable.Row row : TsvTable.read(dictionaries.resolve("common").resolve("foreign-given-names.tsv"), FOREIGN_COLUMNS)) {
            addForeign(row, 0, Language.ENGLISH, own, names);
            addForeign(row, 0, Language.POLISH, own, names);
            addForeign(row, 1, Language.RUSSIAN, own, names);
            addForeign(row, 2, Language.UKRAINIAN, own, names);
        }
        return new GivenNames(names);
    }

    /** A foreign name that the language has itself, as a full name or a short form of this gender, is left out. */
    private static void addForeign(TsvTable.Row row, int column, Language language, GivenNames own, List<GivenName> names) {
        Gender gender = gender(row, 3);
        for (String name : row.list(column, ',')) {
            boolean known = own.named(language, name).stream().anyMatch(n -> n.gender() == gender)
                    || own.fullNames(language, name).stream().anyMatch(n -> n.gender() == gender);
            if (!known) {
                names.add(new GivenName(name, language, gender, List.of(), true));
            }
        }
    }

    private static Gender gender(TsvTable.Row row, int column) {
        return switch (row.cell(column)) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            default -> throw row.error("gender is " + row.cell(column) + ", not m or f");
        };
    }

    /** Every listed name, in the order of the files. */
    public List<GivenName> all() {
        return all;
    }

    /** The names that are written so in the nominative. */
    public List<GivenName> named(Language language, String nominative) {
        return byName.getOrDefault(key(language, nominative), List.of());
    }

    /** The full names that the diminutive, in the nominative, stands for. */
    public List<GivenName> fullNames(Language language, String diminutive) {
        return byDiminutive.getOrDefault(key(language, diminutive), List.of());
    }

    /** The full name to show for a short form; empty where the form is a full name itself or none is listed. */
    public Optional<GivenName> expand(Language language, String nominative, Gender gender) {
        if (named(language, nominative).stream().anyMatch(name -> gender == Gender.NONE || name.gender() == gender)) {
            return Optional.empty();
        }
        return fullNames(language, nominative).stream().filter(name -> gender == Gender.NONE || name.gender() == gender).findFirst();
    }

    private static String key(Language language, String name) {
        return language.code() + name.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
    }
}
