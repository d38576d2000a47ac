package dev.textscreen.pipeline.normalization.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    private static final List<String> PIECES = List.of("Іван", "Петрова", "И.", "О.О.", "«", "»", "\"", "ТОВ", "ООО", "sp.", "z", "o.o.",
            "LLC", "та",
            "i", ",", ".", "-", "'", "O'", "van", "Ольга", "Smith", "№5", "\ud83d\ude00", "e\u0301", "оглы", "вул.", "Müller", "\n",
            "GmbH & Co. KG",
            "Міністерство", "України", "12", "A", "і", "Kowalskich", "Annie", "ШЕВЧЕНКО", "\u05d0\u05d1");

    @Test
    void keepsEveryTextEqualToItsSliceOnRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            CanonicalText text = NameAnalysis.canonical(randomText(random));
            for (Mention mention : NameAnalysis.mentions(text)) {
                assertThat(mention.text()).as("seed %d: %s", seed, text.text()).isEqualTo(mention.span().of(text.text())).isNotBlank();
                for (NamePart part : mention.parts()) {
                    assertThat(part.text()).as("seed %d: %s", seed, text.text()).isEqualTo(part.span().of(text.text()));
                }
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(random.nextInt(5) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void findsTheSameNamesWhateverSpaceStandsAround() {
        for (String text : List.of("переказ Ользі Бондар", "оплата, Сергей Орлов", "to Laura Hughes", "dla Ewy Dudek")) {
            List<String> names = NameAnalysis.mentions(text).stream().map(Mention::normalized).toList();
            assertThat(NameAnalysis.mentions("  " + text + " \n").stream().map(Mention::normalized)).isEqualTo(names).isNotEmpty();
        }
    }

    @Test
    void tellsTheRolesOfTheParts() {
        Mention person = NameAnalysis.mentions("Dr. Emily R. Stone Jr.", MentionType.PERSON).getFirst();
        assertThat(person.parts()).extracting(NamePart::role).containsExactly(NameRole.TITLE, NameRole.GIVEN, NameRole.INITIAL,
                NameRole.SURNAME, NameRole.SUFFIX);
        assertThat(person.text()).isEqualTo("Emily R. Stone");
    }

    @ParameterizedTest
    @CsvSource({"Капітан Чижов забив гол, MASCULINE", "Чернишенко заявила про намір, FEMININE", "Чернышенко заявил о победе, MASCULINE",
            "пані Ковальчук прийшла, FEMININE", "Директорка Лисенко пішла, FEMININE", "Ms Fox left, FEMININE", "Mr. Green left, MASCULINE",
            "Адвокат Лозинская заявила отвод, FEMININE", "Pani Nowak zapłaciła, FEMININE", "Wójcik odmówił, MASCULINE",
            "Госпожа Жук подписала акт, FEMININE", "Сидоренко І. П. сплатила борг, FEMININE", "Встретились с Лавровым, MASCULINE",
            "За словами Бондаренко, NONE", "Payment to Robinson from Mr Hall, MASCULINE"})
    void tellsTheGenderOfASurnameAloneByTitleVerbAndEnding(String text, Gender gender) {
        assertThat(NameAnalysis.mentions(text).getLast().gender()).isEqualTo(gender);
    }

    @Test
    void takesNoStreetForThePersonItIsNamedAfter() {
        assertThat(NameAnalysis.mentions("Живу на Лесі Українки, 14")).isEmpty();
        assertThat(NameAnalysis.mentions("Живу на Розы Люксембург, 8")).isEmpty();
        assertThat(NameAnalysis.mentions("We met on Abraham Lincoln Boulevard")).isEmpty();
        assertThat(NameAnalysis.mentions("Скарга на Марію Коваль")).hasSize(1);
    }

    @Test
    void tellsTheGenderByTheGivenName() {
        assertThat(NameAnalysis.mentions("оплата Сергію Мороз").getFirst().gender()).isEqualTo(Gender.MASCULINE);
        assertThat(NameAnalysis.mentions("оплата Галині Мороз").getFirst().gender()).isEqualTo(Gender.FEMININE);
    }

    @Test
    void givesLegalFormAndCoreNameOfACompany() {
        Mention company = NameAnalysis.mentions("Оплата ПрАТ «Тиха Гавань»", MentionType.ORGANIZATION).getFirst();
        assertThat(company.legalForm()).contains("PRAT");
        assertThat(company.coreName()).contains("Тиха Гавань");
    }

    @Test
    void findsNoNamesInLegalFormsAndSingleLetters() {
        assertThat(NameAnalysis.mentions("АТ ПП ТОВ ФОП", MentionType.PERSON)).isEmpty();
        assertThat(NameAnalysis.mentions("а у к с в", MentionType.PERSON)).isEmpty();
    }
}
