package dev.textscreen.pipeline.variants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VariantGeneratorTest {

    private final VariantGenerator generator = VariantGenerator.read(Path.of("../dictionaries"));

    VariantGeneratorTest() throws IOException {
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/variants/spellings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void writes(String language, String name, String kind, String spelling) {
        assertThat(generator.variants(person(Language.ofCode(language).orElseThrow(), name)))
                .anySatisfy(variant -> assertThat(variant.text()).isEqualTo(spelling))
                .filteredOn(variant -> variant.text().equals(spelling)).extracting(Variant::kind)
                .containsExactly(VariantKind.valueOf(kind));
    }

    @Test
    void givesAtMostFiftyBestFirstAndEachOnce() {
        List<Variant> variants = generator.variants(person(Language.RUSSIAN, "Александр Сергеевич Яременко"));
        assertThat(variants).hasSizeBetween(20, 50).isSortedAccordingTo(Comparator.comparingDouble(Variant::weight).reversed());
        assertThat(variants).extracting(Variant::text).doesNotHaveDuplicates();
        assertThat(variants).allSatisfy(variant -> assertThat(variant.weight()).isBetween(0.0, 1.0));
    }

    @Test
    void keepsTheFormThatWasWritten() {
        Mention mention = new Mention(MentionType.PERSON, new Span(0, 5), "Ивану", "Иван", List.of(), Gender.NONE, Language.RUSSIAN,
                Optional.empty(), Optional.empty(), 1);
        assertThat(generator.variants(mention).getFirst()).isEqualTo(new Variant("Ивану", VariantKind.AS_WRITTEN, 1));
    }

    @Test
    void writesAnOrganisationWithoutItsLegalForm() {
        Mention mention = new Mention(MentionType.ORGANIZATION, new Span(0, 17), "ТОВ «Калина»", "ТОВ «Калина»", List.of(), Gender.NONE,
                Language.UKRAINIAN, Optional.of("TOV"), Optional.of("Калина"), 1);
        assertThat(generator.variants(mention)).extracting(Variant::text).contains("Калина", "Kalyna");
    }

    private static Mention person(Language language, String name) {
        List<NamePart> parts = new ArrayList<>();
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            NameRole role = i == 0 ? NameRole.GIVEN : i == words.length - 1 ? NameRole.SURNAME : NameRole.PATRONYMIC;
            parts.add(new NamePart(role, words[i], words[i], new Span(0, words[i].length())));
        }
        return new Mention(MentionType.PERSON, new Span(0, name.length()), name, name, parts, Gender.NONE, language, Optional.empty(),
                Optional.empty(), 1);
    }
}
