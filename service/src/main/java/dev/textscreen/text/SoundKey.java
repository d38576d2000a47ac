package dev.textscreen.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Keys of Latin words under which the spellings of one sound meet: "yuriy", "iurii" and "jurij" have one key, "khrushchev" and
 * "hruscev" as well. Keys are lower-case ASCII and often no longer readable. Immutable and thread-safe.
 */
public final class SoundKey {

    private final RewriteTable sounds;
    private final HanKeys han;

    private SoundKey(RewriteTable sounds, HanKeys han) {
        this.sounds = sounds;
        this.han = han;
    }

    /** Reads {@code sounds.tsv} and {@code han-keys.tsv} of the common dictionaries. */
    public static SoundKey read(Path dictionaries) throws IOException {
        Path common = dictionaries.resolve("common");
        return new SoundKey(RewriteTable.read(common.resolve("sounds.tsv")), HanKeys.read(common.resolve("han-keys.tsv")));
    }

    /** The key under which the word that has this key meets Chinese characters that write it by sound; empty where it would say too little. */
    public String hanKey(String key) {
        return han.ofLatin(key);
    }

    /** The keys that a word may have which Chinese characters of these sounds write. */
    public Set<String> hanKeys(List<String> syllables) {
        return han.ofSyllables(syllables);
    }

    /** The key of one word as {@link Latinizer#latinize} writes it. */
    public String of(String latinWord) {
        String key = sounds.rewrite(latinWord);
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (out.isEmpty() || out.charAt(out.length() - 1) != c || Character.isDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * The consonants of the word's key without vowels and without those that Arabic and Hebrew letters leave open (v, i), the first
     * letter always kept ({@code a} for any vowel), p written as b and z as s: what is left to compare with a name in a script that writes no vowels.
     */
    public String skeleton(String latinWord) {
        return skeletonOfKey(of(latinWord));
    }

    /** The {@link #skeleton} of the word that has this key. */
    public static String skeletonOfKey(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i) == 'p' ? 'b' : key.charAt(i) == 'z' ? 's' : key.charAt(i);
            boolean open = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'v';
            if (open && i == 0) {
                out.append(c == 'v' ? 'v' : 'a');
            } else if (!open && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
