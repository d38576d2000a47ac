package dev.textscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinizerTest {

    private final Latinizer latinizer = Latinizer.read(Path.of("../dictionaries"));

    LatinizerTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"Юрій Яворницький, yuriy yavornytskyy", "Хрущёв Юрий, khrushchev yuriy", "Łódź Żółkiewski, lodz zolkiewski",
            "Strauß Müller, strauss muller", "İSMAİL Yıldız, ismail yildiz", "Κώστας Μπάρμπας, kostas barmpas",
            "محمد بن سالم, mhmd bn salm",
            "יונתן לוי, yuntn lui", "李伟, li wei", "김정민, kim jong min", "さゆり, sayuri", "ბარაკ, barak", "Արամ, aram", "प्रणय, pranaya",
            "Ђорђе Његош, djordje njegosh", "Қайрат Тоқаев, kayrat tokaev"})
    void readsEveryScript(String written, String latin) {
        assertThat(latinizer.latinize(written)).isEqualTo(latin);
    }

    @Test
    void keepsNoPunctuationAndJoinsApostrophes() {
        assertThat(latinizer.latinize("O\u2019Brien-Ka'abi, A.B. & Co")).isEqualTo("obrien kaabi a b and co");
        assertThat(latinizer.latinize("Мар\u02BCяна")).isEqualTo("maryana");
        assertThat(latinizer.latinize("\uD83D\uDE00 - ,")).isEmpty();
    }

    @Test
    void bringsLookAlikesBackToTheAlphabetOfTheWord() {
        assertThat(latinizer.latinize("N\u043ER\u0422\u041D")).isEqualTo("north");
        assertThat(latinizer.latinize("\u041F\u0435\u0442pe\u043D\u043A\u043E")).isEqualTo(latinizer.latinize("Петренко"));
    }

    @Test
    void givesTwoReadingsOnlyWhereTheLanguageIsOpen() {
        assertThat(latinizer.readings("Гриценко")).containsExactly("gritsenko", "hrytsenko");
        assertThat(latinizer.readings("Григорій")).containsExactly("hryhoriy");
        assertThat(latinizer.readings("Anna")).containsExactly("anna");
    }

    @Test
    void givesOnlyAsciiWordsForAnyText() {
        long seed = 20260711;
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            int bound = round % 2 == 0 ? 0x3000 : 0x110000;
            String text = IntStream.range(0, 12).map(i -> random.nextInt(bound))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThat(latinizer.latinize(text)).as("seed %d, text %s", seed, text).matches("([a-z0-9]+( [a-z0-9]+)*)?");
        }
    }

    @Test
    void readsEveryLetterAndEveryTwoOfAnAlphabet() {
        List<String> names = new ArrayList<>(IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT).filter(Character::isLetter)
                .mapToObj(Character::toString).toList());
        for (String alphabet : List.of("abcdefghijklmnopqrstuvwxyz'-", "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя'-")) {
            alphabet.chars().forEach(one -> alphabet.chars().forEach(other -> names.add(new String(new int[]{one, other}, 0, 2))));
        }
        Predicate<String> plain = Pattern.compile("[a-z0-9 ]*").asMatchPredicate();
        assertThat(names).hasSizeGreaterThan(45_000);
        assertThat(names.stream().filter(name -> !latinizer.readings(name).stream().allMatch(plain))).isEmpty();
    }

    @Test
    void answersTheSameFromManyThreads() {
        List<String> names = List.of("李伟民", "सुनीता", "Юрій", "Müller", "さゆり");
        List<String> alone = names.stream().map(latinizer::latinize).toList();
        IntStream.range(0, 500).parallel()
                .forEach(i -> assertThat(latinizer.latinize(names.get(i % names.size()))).isEqualTo(alone.get(i % names.size())));
    }
}
