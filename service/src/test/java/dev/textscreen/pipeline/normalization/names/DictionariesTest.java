package dev.textscreen.pipeline.normalization.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {

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
