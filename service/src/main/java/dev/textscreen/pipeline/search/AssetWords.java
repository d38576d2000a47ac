package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words, such as "vessel" or "tanker", that say that what follows them is a name. Immutable. */
public final class AssetWords {

    private static final int REACH = 2;

    private final Set<String> words;

    private AssetWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Reads {@code common/asset-words.tsv} of the dictionaries. */
    public static AssetWords read(Path dictionaries) throws IOException {
        Path file = dictionaries.resolve("common").resolve("asset-words.tsv");
        Set<String> words = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.equals(line.strip().toLowerCase(Locale.ROOT)) || line.indexOf('\t') >= 0) {
                throw new IllegalArgumentException(file + " line " + number + ": expected one word in lower case");
            }
            words.add(line);
        }
        return new AssetWords(words);
    }

    /** Whether one of the words stands right before the token, or one token further off. */
    boolean announce(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            Token token = tokens.get(i);
            if (words.contains(token.text().toLowerCase(Locale.ROOT)) || words.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
