package dev.textscreen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanKeysTest {

    private static final Path DICTIONARIES = Path.of("..", "dictionaries");

    private static Latinizer latinizer;
    private static SoundKey sounds;

    @BeforeAll
    static void read() throws IOException {
        latinizer = Latinizer.read(DICTIONARIES);
        sounds = SoundKey.read(DICTIONARIES);
    }

    /** Twice, as a word that begins like a Chinese surname is taken for a Chinese name where it stands alone. */
    private static Set<String> keys(String chinese) {
        return sounds.hanKeys(latinizer.syllablesBySound(chinese + "\u00B7" + chinese).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"梅德韦杰夫, medvedev", "克林顿, clinton", "希特勒, hitler", "奥巴马, obama", "季莫申科, tymoshenko", "默克尔, merkel", "托卡耶夫, tokayev"})
    void aWordMeetsTheCharactersThatWriteIt(String chinese, String latin) {
        assertThat(keys(chinese)).contains(sounds.hanKey(sounds.of(latin)));
    }

    @ParameterizedTest
    @CsvSource({"梅德韦杰夫, lavrov", "克林顿, obama", "奥巴马, osama"})
    void otherWordsDoNot(String chinese, String latin) {
        assertThat(keys(chinese)).doesNotContain(sounds.hanKey(sounds.of(latin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "li", "wu", "1"})
    void shortWordsHaveNone(String latin) {
        assertThat(sounds.hanKey(sounds.of(latin))).isEmpty();
    }

    @Test
    void aWordOfManyReadingsHasABoundedNumberOfKeys() {
        assertThat(sounds.hanKeys(List.of("ji", "zhi", "ji", "xi", "ji", "zhi", "ji", "xi"))).isNotEmpty().hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void refusesASideThatIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.tsv"), "latin\tb\tb\nboth\tp\tb\n");
        assertThatThrownBy(() -> HanKeys.read(file)).hasMessageContaining("keys.tsv line 2");
    }
}
