package dev.textscreen.text;

import java.util.ArrayList;
import java.util.List;

/** Tells names from elsewhere that Chinese characters write by sound, such as 贝拉克·奥巴马, from Chinese names. Immutable. */
final class HanTranscriptions {

    /** Signs between the words of such a name. */
    private static final String DOTS = "\u00B7\u2022\u2027\u22C5\u2E31\u30FB\uFF65";
    /** A Chinese name whose surname is not known is hardly longer. */
    private static final int SHORTEST_ALONE = 3;

    private final HanSurnames surnames;

    HanTranscriptions(HanSurnames surnames) {
        this.surnames = surnames;
    }

    /** The words of the name; empty where it is no such name. */
    List<String> words(String name) {
        List<String> words = new ArrayList<>(3);
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean end = at == name.length() || DOTS.indexOf(name.charAt(at)) >= 0;
            if (!end && Script.of(name.charAt(at)) != Script.HAN) {
                return List.of();
            }
            if (end && at > from) {
                words.add(name.substring(from, at));
            }
            from = end ? at + 1 : from;
        }
        boolean alone = words.size() == 1 && (name.length() < SHORTEST_ALONE || surnames.startOf(name) > 0);
        return alone ? List.of() : words;
    }
}
