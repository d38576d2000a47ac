package dev.textscreen.pipeline.variants;

import dev.textscreen.text.Language;
import dev.textscreen.text.RewriteTable;
import dev.textscreen.text.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The spellings of a name in the other alphabet: Cyrillic names by passport, English, Polish and scholarly rules, Latin ones in Cyrillic. */
final class Transliterations {

    private final Weighted ukPassport;
    private final Weighted ruPassport;
    private final Weighted english;
    private final Weighted ukPolish;
    private final Weighted ruPolish;
    private final Weighted ukScholarly;
    private final Weighted ruScholarly;
    private final Weighted ukrainian;
    private final Weighted russian;
    private final Weighted polishInUkrainian;
    private final Weighted polishInRussian;

    private record Weighted(RewriteTable table, double weight) {

        Weighted times(double factor) {
            return new Weighted(table, weight * factor);
        }
    }

    Transliterations(Path common) throws IOException {
        Path romanizations = common.resolve("romanizations.tsv");
        ukPassport = new Weighted(RewriteTable.read(romanizations, "uk-passport"), 0.95);
        ruPassport = new Weighted(RewriteTable.read(romanizations, "ru-passport"), 0.95);
        english = new Weighted(RewriteTable.read(romanizations, "english"), 0.9);
        ukPolish = new Weighted(RewriteTable.read(romanizations, "uk-polish"), 0.6);
        ruPolish = new Weighted(RewriteTable.read(romanizations, "ru-polish"), 0.6);
        ukScholarly = new Weighted(RewriteTable.read(romanizations, "uk-scholarly"), 0.5);
        ruScholarly = new Weighted(RewriteTable.read(romanizations, "ru-scholarly"), 0.5);
        Path cyrillizations = common.resolve("cyrillizations.tsv");
        ukrainian = new Weighted(RewriteTable.read(cyrillizations, "uk"), 0.8);
        russian = new Weighted(RewriteTable.read(cyrillizations, "ru"), 0.8);
        polishInUkrainian = new Weighted(RewriteTable.read(cyrillizations, "pl-uk"), 0.85);
        polishInRussian = new Weighted(RewriteTable.read(cyrillizations, "pl-ru"), 0.8);
    }

    List<Variant> of(String name, Language language) {
        List<Variant> variants = new ArrayList<>();
        for (Weighted standard : standards(name, language)) {
            variants.add(new Variant(Spelling.rewrite(name, standard.table()), VariantKind.TRANSLITERATION, standard.weight()));
        }
        return variants;
    }

    private List<Weighted> standards(String name, Language language) {
        boolean cyrillic = name.codePoints().anyMatch(c -> Script.of(c) == Script.CYRILLIC);
        boolean latin = name.codePoints().anyMatch(c -> Script.of(c) == Script.LATIN);
        if (cyrillic) {
            return switch (language) {
                case UKRAINIAN -> List.of(ukPassport, english.times(0.8), ukPolish, ukScholarly, ruPassport.times(0.6));
                case RUSSIAN -> List.of(ruPassport, english, ruPolish, ruScholarly, ukPassport.times(0.6));
                case POLISH, ENGLISH, UNDETERMINED -> List.of(ruPassport.times(0.95), ukPassport.times(0.9), english);
            };
        }
        if (!latin) {
            return List.of();
        }
        return language == Language.POLISH ? List.of(polishInUkrainian, polishInRussian) : List.of(ukrainian, russian);
    }
}
