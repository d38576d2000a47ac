package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalNumber;
import dev.textscreen.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All dictionaries that names are read with: given names in every case, endings, titles, heads of organisations, legal forms. */
public final class NameLexicon {

    private static final double FULL_NAME = 1.2;
    private static final double SHORT_FORM = 1.1;
    static final double FOREIGN_NAME = 1.0;
    private static final int SHORTEST_DECLINED = 3;
    private static final double UNDECLINED = 0.7;
    private static final Declension NO_DECLENSION = new Declension(List.of());

    private final GivenNames givenNames;
    private final LegalForms legalForms;
    private final WordKinds particles;
    private final LinkWords links;
    private final NameEndings endings;
    private final ForeignSurnames foreignSurnames;
    private final EasternWords easternWords;
    private final Map<Language, LanguageNames> byLanguage = new EnumMap<>(Language.class);

    /** What one language has. */
    private record LanguageNames(Declension declension, Map<String, List<NameForm>> givenForms, WordKinds titles, WordKinds heads,
            WordKinds notNames, Prepositions prepositions) {
    }

    private NameLexicon(Path dictionaries, GivenNames givenNames, LegalForms legalForms) {
        this.givenNames = givenNames;
        this.legalForms = legalForms;
        this.particles = WordKinds.load(dictionaries.resolve("common").resolve("name-particles.tsv"), "surname", "patronymic", "hyphen",
                "leading",
                "joining");
        this.links = LinkWords.load(dictionaries.resolve("common").resolve("link-words.tsv"));
        this.easternWords = new EasternWords(dictionaries.resolve("common"));
        this.endings = NameEndings.load(dictionaries.resolve("common").resolve("name-endings.tsv"));
        for (Language language : List.of(Language.UKRAINIAN, Language.RUSSIAN, Language.POLISH, Language.ENGLISH)) {
            Path folder = dictionaries.resolve(language.code());
            Declension declension = language == Language.ENGLISH
                    ? new Declension(List.of())
                    : Declension.load(folder.resolve("surname-endings.tsv"));
            byLanguage.put(language,
                    new LanguageNames(declension, givenForms(language, declension),
                            WordKinds.load(folder.resolve("titles.tsv"), "title", "address", "position", "relation", "verb", "suffix",
                                    "man", "woman"),
                            WordKinds.load(folder.resolve("organization-heads.tsv"), "institution", "company", "acronym", "adjective"),
                            WordKinds.load(folder.resolve("not-names.tsv"), "word", "place-head", "acronym", "month"),
                            language == Language.ENGLISH ? Prepositions.NONE : Prepositions.load(folder.resolve("prepositions.tsv"))));
        }
        this.foreignSurnames = ForeignSurnames.load(dictionaries.resolve("common").resolve("foreign-surnames.tsv"), this::declension);
    }

    /**
     * Reads every names file under the folder of dictionaries.
     *
     * @throws IllegalArgumentException where a row is wrong, with file and line
     */
    public static NameLexicon load(Path dictionaries) {
        return new NameLexicon(dictionaries, GivenNames.load(dictionaries), LegalForms.load(dictionaries));
    }

    private Map<String, List<NameForm>> givenForms(Language language, Declension declension) {
        Map<String, List<NameForm>> forms = new HashMap<>();
        for (GivenName name : givenNames.all()) {
            boolean declined = name.language() == language;
            if (declined || (language == Language.POLISH && name.language() == Language.ENGLISH)) {
                decline(name.name(), name.gender(), name.isForeign() ? FOREIGN_NAME : FULL_NAME, declension, forms);
                name.diminutives().forEach(d -> decline(d, name.gender(), SHORT_FORM, declension, forms));
                if (!declined) {
                    undeclined(name.name(), name.gender(), forms);
                    name.diminutives().forEach(d -> undeclined(d, name.gender(), forms));
                }
            }
        }
        forms.replaceAll((form, readings) -> List.copyOf(readings));
        return forms;
    }

    /** Adds all forms of the name; where nothing says how it declines, it stands for every case. */
    private static void decline(String name, Gender gender, double weight, Declension declension, Map<String, List<NameForm>> forms) {
        String key = NameText.key(name);
        String nominative = name.toLowerCase(Locale.ROOT);
        boolean declines = key.length() >= SHORTEST_DECLINED && declension.declines(key, gender);
        GrammaticalCase only = declines || declension.isEmpty() ? GrammaticalCase.NOMINATIVE : GrammaticalCase.NONE;
        addForm(key, new NameForm(nominative, gender, only, false, weight), forms);
        if (!declines) {
            return;
        }
        declension.decline(key, gender,
                (form, grammaticalCase) -> addForm(form, new NameForm(nominative, gender, grammaticalCase, false, weight), forms));
    }

    private static void undeclined(String name, Gender gender, Map<String, List<NameForm>> forms) {
        addForm(NameText.key(name), new NameForm(name.toLowerCase(Locale.ROOT), gender, GrammaticalCase.NONE, false, UNDECLINED), forms);
    }

    private static void addForm(String form, NameForm reading, Map<String, List<NameForm>> forms) {
        List<NameForm> readings = forms.computeIfAbsent(form, f -> new ArrayList<>(2));
        if (!readings.contains(reading)) {
            readings.add(reading);
        }
    }

    public GivenNames givenNames() {
        return givenNames;
    }

    public LegalForms legalForms() {
        return legalForms;
    }

    EasternWords easternWords() {
        return easternWords;
    }

    NameEndings endings() {
        return endings;
    }

    /** The listed given names that the form, as of {@link NameText#key}, may be of. */
    List<NameForm> givenForms(Language language, String key) {
        LanguageNames names = byLanguage.get(language);
        return names == null ? List.of() : names.givenForms.getOrDefault(key, List.of());
    }

    /** The listed surnames of other languages that the form, as of {@link NameText#key}, may be of. */
    List<NameForm> foreignSurnames(Language language, String key) {
        return foreignSurnames.forms(language, key);
    }

    Declension declension(Language language) {
        LanguageNames names = byLanguage.get(language);
        return names == null ? NO_DECLENSION : names.declension;
    }

    /** The cases that the word before a name asks for; empty where it is no preposition. */
    List<GrammaticalCase> casesBefore(WordRow row, int index) {
        int before = row.previous(index);
        if (before == WordRow.NONE) {
            return List.of();
        }
        NameWord word = row.get(before);
        LanguageNames own = byLanguage.get(word.language());
        return own == null ? List.of() : own.prepositions.cases(word.key());
    }

    /** The cases of the title or trade that stands right before a name; empty where none does, or one that does not decline. */
    List<GrammaticalCase> casesOfTitle(WordRow row, int index) {
        int before = row.previous(index);
        if (before == WordRow.NONE || row.get(before).language() == Language.ENGLISH || !isTitleOrPosition(row.get(before))) {
            return List.of();
        }
        return row.get(before).readings().stream()
                .filter(r -> r.lemma().equals(row.get(before).token().lemma()) && r.features().number() == GrammaticalNumber.SINGULAR)
                .map(r -> r.features().grammaticalCase()).distinct().toList();
    }

    boolean isLink(LinkWord kind, String word) {
        return links.has(kind, withoutDot(word));
    }

    boolean isParticle(String position, String word) {
        return particles.has(position, word);
    }

    /** An abbreviation without the dot that some tokens keep. */
    private static String withoutDot(String word) {
        return word.length() > 1 && word.charAt(word.length() - 1) == '.' ? word.substring(0, word.length() - 1) : word;
    }

    boolean isTitle(Language language, String kind, String word) {
        LanguageNames names = byLanguage.get(language);
        return names != null && names.titles.has(kind, withoutDot(word));
    }

    /** Whether the word stands before names and is none itself: "Dr", "director". */
    boolean isTitleOrPosition(NameWord word) {
        boolean byForm = isTitle(word.language(), "title", word.key()) || isTitle(word.language(), "position", word.key());
        boolean byLemma = isTitle(word.language(), "title", word.lemma()) || isTitle(word.language(), "position", word.lemma());
        return !word.isGiven() && (byForm || byLemma && !word.isNominativeSurname());
    }

    /** "Jr." and what else stands after names. */
    boolean isSuffix(NameWord word) {
        return isTitle(word.language(), "suffix", word.key());
    }

    boolean isHead(Language language, String kind, String word) {
        LanguageNames names = byLanguage.get(language);
        return names != null && names.heads.has(kind, withoutDot(word));
    }

    boolean isNoName(Language language, String kind, String word) {
        LanguageNames names = byLanguage.get(language);
        return names != null && names.notNames.has(kind, withoutDot(word));
    }
}
