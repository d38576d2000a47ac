package dev.textscreen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {

    private final Latinizer latinizer = Latinizer.read(Path.of("../dictionaries"));
    private final SoundKey sounds = SoundKey.read(Path.of("../dictionaries"));

    SoundKeyTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"Yuriy, Юрій", "Iurii, Юрий", "Jurij, Yury", "Khrushchev, Хрущёв", "Xavier, Ksavier", "Yusouf, Yusuf", "Djamel, Jamel",
            "Schapiro, Shapiro", "Kowalow, Kovalov", "Tatyana, Tatjana", "Darya, Daria", "Vasilyevich, Васильевич",
            "Vasilievich, Vasiliyevich",
            "Petroff, Petrov", "Hossein, Hosayn", "Phillip, Filip", "Kondratenko, Кондратенко"})
    void meetsUnderOneKey(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"Petrov, Pavlov", "Anna, Hanna", "Marek, Mirek", "Kim, Kam"})
    void keepsOtherNamesApart(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"محمد, Muhammad", "سلمان, Salman", "خالد, Khalid", "شريف, Sharif"})
    void findsTheConsonantsOfNamesWrittenWithoutVowels(String native_, String latin) {
        assertThat(sounds.skeleton(latinizer.latinize(native_))).isEqualTo(sounds.skeleton(latinizer.latinize(latin)));
    }

    @Test
    void keepsDigitsApart() {
        assertThat(sounds.of("2007")).isEqualTo("2007");
    }

    private String key(String name) {
        return sounds.of(latinizer.latinize(name));
    }
}
