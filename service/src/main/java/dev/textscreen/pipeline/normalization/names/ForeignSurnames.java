package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The surnames of {@code common/foreign-surnames.tsv} in every case that a language writes them in. Immutable. */
final class ForeignSurnames {

    private static final int COLUMNS = 5;
    private static final double LISTED = 1.2;
    /** In the order of the columns. */
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.POLISH);

    private final Map<Language, Map<String, List<NameForm>>> forms = new EnumMap<>(Language.class);

    private ForeignSurnames() {
    }

    /** @throws IllegalArgumentException where a row is wrong, with file and line */
    static ForeignSurnames load(Path file, Function<Language, Declension> declensions) {
        ForeignSurnames loaded = new ForeignSurnames();
        for (TsvTable.Row row : TsvTable.read(file, COLUMNS)) {
            for (int column = 0; column < LANGUAGES.size(); column++) {
                Language language = LANGUAGES.get(column);
                for (String name : row.list(row.cell(column).equals("=") ? 0 : column, ',')) {
                    loaded.add(language, name, row, declensions.apply(language));
                }
            }
        }
        loaded.forms.values().forEach(own -> own.replaceAll((form, readings) -> List.copyOf(readings)));
        return loaded;
    }

    private void add(Language language, String name, TsvTable.Row row, Declension declension) {
        String key = NameText.key(name);
        String nominative = name.toLowerCase(Locale.ROOT);
        Declension.Surname kind = kind(row);
        boolean declined = false;
        for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE)) {
            declined |= declension.declineSurname(key, gender, kind,
                    (form, grammaticalCase) -> add(language, form, new NameForm(nominative, gender, grammaticalCase, false, LISTED)));
        }
        if (!declined) {
            add(language, key, new NameForm(nominative, Gender.NONE, GrammaticalCase.NONE, false, LISTED));
        } else if (kind == Declension.Surname.FOREIGN && !declension.declineSurname(key, Gender.FEMININE, kind, (form, its) -> {
        })) {
            add(language, key, new NameForm(nominative, Gender.FEMININE, GrammaticalCase.NONE, false, LISTED));
        }
    }

    private static Declension.Surname kind(TsvTable.Row row) {
        return switch (row.cell(COLUMNS - 1)) {
            case "foreign" -> Declension.Surname.FOREIGN;
            case "slavic" -> Declension.Surname.SLAVIC;
            case "none" -> Declension.Surname.INDECLINABLE;
            default -> throw row.error("declension is " + row.cell(COLUMNS - 1) + ", not foreign, slavic or none");
        };
    }

    private void add(Language language, String form, NameForm reading) {
        List<NameForm> readings = forms.computeIfAbsent(language, l -> new HashMap<>()).computeIfAbsent(form, f -> new ArrayList<>(2));
        if (!readings.contains(reading)) {
            readings.add(reading);
        }
    }

    /** The listed surnames that the form, as of {@link NameText#key}, may be of. */
    List<NameForm> forms(Language language, String key) {
        return forms.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
    }
}
