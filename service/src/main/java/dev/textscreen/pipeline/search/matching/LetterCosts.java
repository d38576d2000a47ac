package dev.textscreen.pipeline.search.matching;

import java.io.IOException;
import java.nio.file.Path;

/** What it costs to read letters otherwise, within Latin and between Latin and the scripts without vowels. Immutable. */
record LetterCosts(ConfusionCosts slips, VowellessReading vowelless) {

    static LetterCosts read(Path dictionaries) throws IOException {
        Path common = dictionaries.resolve("common");
        return new LetterCosts(ConfusionCosts.read(common.resolve("confusions.tsv")), VowellessReading.read(common.resolve("abjads.tsv")));
    }
}
