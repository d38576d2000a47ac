package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What it costs to read letters otherwise. Immutable.
 *
 * @param slips within Latin
 * @param vowelless between Latin and the scripts without vowels
 * @param syllables between Latin and the pinyin of names that Chinese characters write by sound
 */
record LetterCosts(ConfusionCosts slips, SoundTable vowelless, SoundTable syllables) {

    static LetterCosts read(Path dictionaries) throws IOException {
        Path common = dictionaries.resolve("common");
        return new LetterCosts(ConfusionCosts.read(common.resolve("confusions.tsv")), SoundTable.read(common.resolve("abjads.tsv")),
                SoundTable.read(common.resolve("han-sounds.tsv")));
    }
}
