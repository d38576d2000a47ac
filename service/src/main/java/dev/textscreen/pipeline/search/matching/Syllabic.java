package dev.textscreen.pipeline.search.matching;

import dev.textscreen.text.Script;

/** Names in scripts whose every sign is a syllable: many signs share a Latin spelling, so two such names are compared sign by sign too. */
final class Syllabic {

    private Syllabic() {
    }

    /** The share of signs of the shorter name that the other lacks where both are written in Chinese or both in Korean, 0 otherwise. */
    static double apart(String one, String other) {
        Script script = script(one);
        if (script == Script.COMMON || script != script(other)) {
            return 0;
        }
        int[] signs = one.codePoints().filter(Character::isLetter).toArray();
        int[] others = other.codePoints().filter(Character::isLetter).toArray();
        int missing = 0;
        for (int sign : signs.length <= others.length ? signs : others) {
            missing += contains(signs.length <= others.length ? others : signs, sign) ? 0 : 1;
        }
        return missing / (double) Math.min(signs.length, others.length);
    }

    private static boolean contains(int[] signs, int sign) {
        for (int s : signs) {
            if (s == sign) {
                return true;
            }
        }
        return false;
    }

    private static Script script(String text) {
        char first = text.charAt(0);
        if (first < 0x1100) {
            return Script.COMMON;
        }
        Script script = Script.of(text.codePointAt(0));
        return script == Script.HAN || script == Script.HANGUL ? script : Script.COMMON;
    }
}
