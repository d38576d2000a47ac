package dev.textscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryDigestTest {

    @TempDir
    private Path folder;

    @Test
    void changesWithEveryByteNameAndArtifactButNotWithTheDocumentation() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("uk")).resolve("titles.tsv"), "пан\n");
        Files.writeString(folder.resolve("model.bin"), "a");
        String before = DictionaryDigest.of(folder, "words 1");
        assertThat(before).matches("[0-9a-f]{12}").isEqualTo(DictionaryDigest.of(folder, "words 1"));
        assertThat(DictionaryDigest.of(folder, "words 2")).isNotEqualTo(before);
        Files.writeString(folder.resolve("SOURCES.md"), "from knowledge");
        assertThat(DictionaryDigest.of(folder, "words 1")).isEqualTo(before);
        Files.writeString(folder.resolve("model.bin"), "b");
        assertThat(DictionaryDigest.of(folder, "words 1")).isNotEqualTo(before);
    }

    @Test
    void namesTheArtifactsOfThisBuild() {
        assertThat(Version.read().dictionaries()).containsPattern("morfologik-ukrainian-lt \\d").doesNotContain("${");
    }
}
