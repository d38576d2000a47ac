package dev.textscreen.pipeline.search.terms;

import dev.textscreen.text.Latinizer;
import dev.textscreen.text.SoundKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the terms of names, equal for listed and asked names whatever their script. Immutable and thread-safe. */
public final class NameAnalyzer {

    /** Raised whenever the terms of any name change, so that older index versions are built anew. */
    public static final int VERSION = 3;

    /** Words of a name beyond these say nothing new, and make each name's cost bounded. */
    private static final int MAX_TOKENS = 24;
    private static final int NEAR_FROM = 4;
    private static final int SKELETON_FROM = 3;
    private static final int LONGEST = 40;
    /** Before each of the keys of a word that Chinese characters write by sound. */
    private static final char BY_SOUND = '*';
    private static final int LONGEST_NAME = MAX_TOKENS * LONGEST;

    private final Latinizer latinizer;
    private final SoundKey sounds;

    public NameAnalyzer(Latinizer latinizer, SoundKey sounds) {
        this.latinizer = latinizer;
        this.sounds = sounds;
    }

    /** The folded Latin words of the name, dotted initials ("S.A.") written as one. */
    public List<String> tokens(String name) {
        return split(latinizer.latinize(joinDotted(name)));
    }

    /** The name's words in every reading that its letters allow, likeliest first. */
    public List<List<String>> readings(String name) {
        return latinizer.readings(joinDotted(name)).stream().map(NameAnalyzer::split).toList();
    }

    /**
     * The words of all spellings of a name in every reading, each once, without those that have none; last of a spelling, and for
     * {@link #terms} and {@link #listed} alone, the words that Chinese characters write by sound.
     */
    public Set<List<String>> readings(Collection<String> spellings) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (String spelling : spellings) {
            readings.addAll(readings(spelling));
            readings.add(bySound(spelling));
        }
        readings.remove(List.<String>of());
        return readings;
    }

    private List<String> bySound(String name) {
        List<String> words = new ArrayList<>();
        for (List<String> syllables : latinizer.syllablesBySound(name)) {
            Set<String> keys = sounds.hanKeys(syllables);
            if (!keys.isEmpty() && words.size() < MAX_TOKENS) {
                words.add(BY_SOUND + String.join(String.valueOf(BY_SOUND), keys));
            }
        }
        return words;
    }

    /** Whether the words of a reading are letters, and not the sounds that Chinese characters write. */
    public static boolean spelt(List<String> reading) {
        return reading.getFirst().charAt(0) != BY_SOUND;
    }

    /** The words of the likeliest reading of each spelling, each once, without those that have none: enough for a search that forgives slips. */
    public Set<List<String>> likeliest(Collection<String> spellings) {
        Set<List<String>> likeliest = new LinkedHashSet<>();
        spellings.forEach(spelling -> likeliest.add(tokens(spelling)));
        likeliest.remove(List.<String>of());
        return likeliest;
    }

    /** What a name is asked by. */
    public NameTerms terms(List<String> tokens) {
        List<String> joined = joined(tokens);
        return new NameTerms(tokens.stream().map(this::token).toList(), joined, joined.stream().map(this::skeleton).toList());
    }

    /** What is indexed of a name: neighbours written as one are found by their letters alone, so their consonants are left out. */
    public NameTerms listed(List<String> tokens) {
        return new NameTerms(tokens.stream().map(this::token).toList(), joined(tokens), List.of());
    }

    /** Whether the text starts with a surname in Chinese characters and goes on. */
    public boolean startsWithHanSurname(String text) {
        return latinizer.startsWithHanSurname(text);
    }

    /** The key under which a word of a text and a word of a listed name meet in the scan of texts for listed names. */
    public String scanKey(String token) {
        return sounds.of(token);
    }

    /** An identifier without case, spaces and punctuation; empty where fewer than four letters and digits are left. */
    public static String identifier(String value) {
        StringBuilder key = new StringBuilder(value.length());
        String lower = value.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                key.append(lower.charAt(i));
            }
        }
        return key.length() < 4 ? "" : key.toString();
    }

    private TokenTerms token(String token) {
        if (token.charAt(0) == BY_SOUND) {
            List<String> keys = List.of(token.substring(1).split("\\*"));
            return new TokenTerms("", "", "", List.of(), new TokenTerms.Meeting(keys.stream().map(key -> BY_SOUND + key).toList(), keys));
        }
        String sound = sounds.of(token);
        return new TokenTerms(token, sound, longEnough(SoundKey.skeletonOfKey(sound)), near(sound), han(sounds.hanKey(sound)));
    }

    private static TokenTerms.Meeting han(String key) {
        return key.isEmpty() ? TokenTerms.Meeting.NONE : new TokenTerms.Meeting(List.of(key), List.of(BY_SOUND + key));
    }

    private String skeleton(String word) {
        return longEnough(sounds.skeleton(word));
    }

    private static String longEnough(String skeleton) {
        return skeleton.length() < SKELETON_FROM ? "" : skeleton;
    }

    private static List<String> near(String sound) {
        if (sound.length() < NEAR_FROM) {
            return List.of(sound);
        }
        Set<String> near = new LinkedHashSet<>();
        near.add(sound);
        for (int i = 0; i < sound.length(); i++) {
            near.add(sound.substring(0, i) + sound.substring(i + 1));
        }
        return List.copyOf(near);
    }

    private static List<String> joined(List<String> tokens) {
        Set<String> joined = new LinkedHashSet<>();
        if (tokens.isEmpty() || !spelt(tokens)) {
            return List.of();
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            joined.add(tokens.get(i) + tokens.get(i + 1));
        }
        if (tokens.size() > 2) {
            joined.add(tokens.getFirst() + tokens.getLast());
            String whole = String.join("", tokens);
            if (whole.length() <= LONGEST) {
                joined.add(whole);
            }
        }
        return List.copyOf(joined);
    }

    private static List<String> split(String latin) {
        List<String> tokens = new ArrayList<>(6);
        int at = 0;
        while (at < latin.length() && tokens.size() < MAX_TOKENS) {
            int space = latin.indexOf(' ', at);
            int end = space < 0 ? latin.length() : space;
            if (end > at) {
                tokens.add(latin.substring(at, Math.min(end, at + LONGEST)));
            }
            at = end + 1;
        }
        return tokens;
    }

    /** Takes the dots out of runs such as "S.A.S." so that they become one word. */
    private static String joinDotted(String whole) {
        String name = whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
        if (name.indexOf('.') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean dropped = c == '.' && singleLetterBefore(name, i) && i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
            if (!dropped) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean singleLetterBefore(String name, int dot) {
        return dot > 0 && Character.isLetter(name.charAt(dot - 1)) && (dot == 1 || !Character.isLetterOrDigit(name.charAt(dot - 2)));
    }
}
