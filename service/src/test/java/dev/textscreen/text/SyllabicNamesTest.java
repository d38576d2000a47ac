package dev.textscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllabicNamesTest {

    private final SyllabicNames names = SyllabicNames.read(Path.of("../dictionaries/common/syllables.tsv"));

    @ParameterizedTest
    @CsvSource({"Сунь Вэйго, sun weiguo", "Лі Хецян, li heqiang", "Sun Wei-kuo, sun weiguo", "Hs\u00FC Kuang-ch'i, xu guangqi",
            "Пак Мён Хо, pak myong ho", "Park Myung-ho, pak myong ho", "Rhee Seung-woo, ri sung woo", "Таро Судзуки, taro suzuki"})
    void readsNamesOfTheFarEastInWhateverWritingTheyCome(String written, String latin) {
        assertThat(names.readings(written)).contains(latin);
    }

    @Test
    void readsCertainlyKoreanNamesWithTheSurnamesThatLostTheirFirstLetter() {
        assertThat(names.korean("i myong ho")).contains("ri myong ho");
    }

    @ParameterizedTest
    @CsvSource({"Іван Петренко", "Олег Громов", "Tomas Halvorsen", "Chen Tang", "Sun", "Li Wei", "Ivan", "Kim Lee"})
    void leavesOtherNamesAlone(String written) {
        assertThat(names.readings(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "Ом", "Ем", "ові", "-ом"})
    void readsNothingIntoWhatHasNoSyllableToRead(String written) {
        assertThat(names.readings(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"У, wu", "Е, ye", "А, a"})
    void readsAWordThatIsNoMoreThanAnEndingAsAWord(String written, String latin) {
        assertThat(names.readings(written)).contains(latin);
    }

    @Test
    void givesFewReadingsHoweverManyThereMayBe() {
        assertThat(names.readings("Chung Chung Chung")).hasSizeBetween(2, 8);
        assertThat(names.readings("Чон Чон Чон")).hasSizeBetween(2, 12);
    }
}
