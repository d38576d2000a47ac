package dev.textscreen.pipeline.signals;

import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How texts write currencies: symbols, codes, words, and words of their hundredth part. Immutable. */
final class Currencies {

    private static final int LONGEST_SYMBOL = 3;

    private final Map<String, String> symbols;
    private final Map<String, String> words;
    private final Map<String, String> hundredths;

    private Currencies(Map<String, String> symbols, Map<String, String> words, Map<String, String> hundredths) {
        this.symbols = Map.copyOf(symbols);
        this.words = Map.copyOf(words);
        this.hundredths = Map.copyOf(hundredths);
    }

    static Currencies load(Path file) {
        Map<String, String> symbols = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Map<String, String> hundredths = new HashMap<>();
        for (Row row : TabbedFile.read(file, 4, 4)) {
            String code = row.get(0);
            if (!code.matches("[A-Z]{3,4}")) {
                throw row.invalid("wanted a currency code, found " + code);
            }
            Spellings.ofAll(row.get(1), row).forEach(symbol -> symbols.putIfAbsent(symbol, code));
            Spellings.ofAll(row.get(2), row).forEach(word -> words.putIfAbsent(word, code));
            Spellings.ofAll(row.get(3), row).forEach(word -> hundredths.merge(word, code, (one, other) -> one + " " + other));
            words.put(code.toLowerCase(Locale.ROOT), code);
        }
        return new Currencies(symbols, words, hundredths);
    }

    /** The code of the currency that the word, in lower case, names. */
    @Nullable
    String ofWord(String word) {
        return words.get(word);
    }

    /** Whether the word names the currency's hundredth part. */
    boolean isHundredth(String word, String code) {
        return hundredths.getOrDefault(word, "").contains(code);
    }

    /** The length of the symbol that ends right before the offset; 0 where there is none. */
    int symbolLengthBefore(String text, int offset) {
        for (int length = Math.min(LONGEST_SYMBOL, offset); length > 0; length--) {
            if (symbols.containsKey(text.substring(offset - length, offset))) {
                return length;
            }
        }
        return 0;
    }

    /** The length of the symbol that starts at the offset; 0 where there is none. */
    int symbolLengthAt(String text, int offset) {
        for (int length = LONGEST_SYMBOL; length > 0; length--) {
            if (offset + length <= text.length() && symbols.containsKey(text.substring(offset, offset + length))) {
                return length;
            }
        }
        return 0;
    }

    @Nullable
    String ofSymbol(String symbol) {
        return symbols.get(symbol);
    }
}
