package dev.textscreen.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys under which a Latin word meets the Chinese characters that write it by sound: its consonants as coarsely as Chinese tells them apart,
 * an {@code a} for whatever else it begins with. Immutable and thread-safe.
 */
final class HanKeys {

    /** Shorter keys say too little. */
    private static final int SHORTEST = 2;
    private static final int MOST_KEYS = 32;
    private static final int LONGEST_INITIAL = 2;
    private static final String OPEN = "a";
    private static final String LIQUID = "l";
    private static final String NASAL = "n";

    private final Map<String, List<String>> latin;
    private final Map<String, List<String>> initials;

    private HanKeys(Map<String, List<String>> latin, Map<String, List<String>> initials) {
        this.latin = Map.copyOf(latin);
        this.initials = Map.copyOf(initials);
    }

    /** Reads {@code han-keys.tsv}. */
    static HanKeys read(Path file) {
        Map<String, List<String>> latin = new HashMap<>();
        Map<String, List<String>> initials = new HashMap<>();
        for (TabbedFile.Row row : TabbedFile.read(file, 3, 3)) {
            Map<String, List<String>> side = switch (row.get(0)) {
                case "latin" -> latin;
                case "pinyin" -> initials;
                default -> throw row.invalid("the first column says latin or pinyin");
            };
            List<String> codes = List.of(row.get(2).split(",")).stream().map(code -> code.equals("-") ? "" : code).toList();
            if (side == latin && codes.size() > 1 || side.put(row.get(1), codes) != null) {
                throw row.invalid("the letters have a code already");
            }
        }
        return new HanKeys(latin, initials);
    }

    /** The key of the Latin word with this sound key; empty where it would say too little. */
    String ofLatin(String sound) {
        StringBuilder key = new StringBuilder(sound.length());
        int at = 0;
        while (at < sound.length()) {
            int length = at + 1 < sound.length() && latin.containsKey(sound.substring(at, at + 2)) ? 2 : 1;
            String code = latin.getOrDefault(sound.substring(at, at + length), List.of("")).getFirst();
            int next = at + length;
            // what Chinese writes of an l or r that no vowel follows is now a syllable of its own, now nothing
            boolean silent = at > 0 && code.equals(LIQUID) && !(next < sound.length() && isVowel(sound.charAt(next)));
            key.append(at == 0 && code.isEmpty() ? OPEN : silent ? "" : code);
            at = next;
        }
        return longEnough(key.toString());
    }

    /** The keys that a word may have whose characters are read so, the syllables in order. */
    Set<String> ofSyllables(List<String> syllables) {
        List<String> keys = new ArrayList<>(List.of(""));
        boolean nasal = false;
        for (int i = 0; i < syllables.size(); i++) {
            List<String> longer = new ArrayList<>();
            for (String code : codes(syllables.get(i), i == 0)) {
                for (String key : keys) {
                    // an n that ends a syllable and begins the next is mostly one
                    longer.add(key + (nasal && code.startsWith(NASAL) ? code.substring(1) : code));
                }
            }
            keys = longer.size() > MOST_KEYS ? longer.subList(0, MOST_KEYS) : longer;
            nasal = isNasal(syllables.get(i));
        }
        Set<String> all = new LinkedHashSet<>();
        keys.forEach(key -> all.add(longEnough(key)));
        all.remove("");
        return all;
    }

    private List<String> codes(String syllable, boolean first) {
        int length = Math.min(LONGEST_INITIAL, syllable.length());
        while (length > 0 && !initials.containsKey(syllable.substring(0, length))) {
            length--;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String code : initials.getOrDefault(syllable.substring(0, length), List.of(""))) {
            codes.add((first && code.isEmpty() ? OPEN : code) + (isNasal(syllable) ? NASAL : ""));
        }
        return List.copyOf(codes);
    }

    private static boolean isNasal(String syllable) {
        return syllable.length() > 1 && (syllable.endsWith("n") || syllable.endsWith("ng"));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static String longEnough(String key) {
        return key.length() < SHORTEST ? "" : key;
    }
}
