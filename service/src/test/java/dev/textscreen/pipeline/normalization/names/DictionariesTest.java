package dev.textscreen.pipeline.normalization.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {

    private static final List<String> LANGUAGE_FOLDERS = List.of("uk", "ru", "pl", "en");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesFileAndLineOfAWrongRow() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.tsv"), "# header\none\ttwo\nonly one\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TsvTable.read(file, 2)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("wrong.tsv:3");
    }

    @Test
    void makesDiminutivesFullByGender() {
        GivenNames names = NameAnalysis.LEXICON.givenNames();
        assertThat(names.expand(Language.UKRAINIAN, "саша", Gender.FEMININE)).map(GivenName::name).contains("Олександра");
        assertThat(names.expand(Language.ENGLISH, "Bob", Gender.MASCULINE)).map(GivenName::name).contains("Robert");
    }

    @Test
    void leavesFullNamesAsTheyAre() {
        assertThat(NameAnalysis.LEXICON.givenNames().expand(Language.RUSSIAN, "Роман", Gender.MASCULINE)).isEmpty();
    }

    @Test
    void findsLegalFormsWithoutRegardToDotsAndSpaces() {
        LegalForms forms = NameAnalysis.LEXICON.legalForms();
        assertThat(forms.find("SP. Z O. O.")).isEqualTo(forms.find("sp. z o.o."));
        assertThat(forms.find("sp. z o.o.")).map(LegalForm::code).contains("SPZOO");
    }

    @Test
    void everyLegalFormHasASpellingAndACountry() {
        assertThat(NameAnalysis.LEXICON.legalForms().all()).allSatisfy(form -> {
            assertThat(form.abbreviations()).isNotEmpty();
            assertThat(form.countries()).isNotEmpty();
        });
    }

    @Test
    void everyFileIsNamedAmongTheSources() throws IOException {
        String sources = Files.readString(NameAnalysis.DICTIONARIES.resolve("SOURCES.md"));
        try (Stream<Path> files = Files.walk(NameAnalysis.DICTIONARIES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".tsv"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(sources).contains("`" + file.getFileName() + "`"));
        }
    }

    @Test
    void theCountsAmongTheSourcesAreTrue() throws IOException {
        List<String> rows = Files.readAllLines(NameAnalysis.DICTIONARIES.resolve("SOURCES.md")).stream()
                .filter(line -> line.startsWith("| `") && line.contains(".tsv`")).toList();
        assertThat(rows).hasSizeGreaterThan(40).allSatisfy(row -> {
            List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();
            String file = cells.get(1).replace("`", "");
            List<String> counted = (cells.size() > 6 ? LANGUAGE_FOLDERS : List.of("common")).stream().map(f -> count(f, file)).toList();
            assertThat(cells.subList(4, cells.size())).as(file).isEqualTo(counted);
        });
    }

    private static String count(String folder, String file) {
        Path path = NameAnalysis.DICTIONARIES.resolve(folder).resolve(file);
        try (Stream<String> lines = Files.exists(path) ? Files.lines(path) : Stream.empty()) {
            long rows = lines.filter(line -> !line.startsWith("#")).count();
            return rows == 0 ? "–" : String.format(Locale.ROOT, "%,d", rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesEndingsThatLackAKind() throws IOException {
        Path file = Files.writeString(folder.resolve("endings.tsv"), "possessive\tов\n");
        assertThatThrownBy(() -> NameEndings.load(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both kinds");
    }

    @Test
    void refusesASurnameOfUnknownDeclension() throws IOException {
        Path file = Files.writeString(folder.resolve("surnames.tsv"), "Abc\tАбц\tАбц\t=\tother\n");
        assertThatThrownBy(() -> ForeignSurnames.load(file, NameAnalysis.LEXICON::declension)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surnames.tsv:1");
    }

    @Test
    void refusesLinkWordsOfAnUnknownKind() throws IOException {
        Path file = Files.writeString(folder.resolve("links.tsv"), "# header\nand\tand\nandd\toraz\n");
        assertThatThrownBy(() -> LinkWords.load(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("links.tsv line 3");
    }

    @Test
    void refusesLinkWordsThatLackAKind() throws IOException {
        Path file = Files.writeString(folder.resolve("links.tsv"), "and\tand\n");
        assertThatThrownBy(() -> LinkWords.load(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no words of kind");
    }

    @Test
    void refusesACaseThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("prepositions.tsv"), "для\tg\nпід\tx\n");
        assertThatThrownBy(() -> Prepositions.load(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prepositions.tsv line 2");
    }
}
