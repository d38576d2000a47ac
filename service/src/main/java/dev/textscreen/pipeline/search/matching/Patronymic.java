package dev.textscreen.pipeline.search.matching;

import java.util.ArrayList;
import java.util.List;

/** Fathers' names among the parts of a name: how they end, and which given names they may be made of. */
final class Patronymic {

    private static final int SHORTEST = 7;
    private static final List<String> ENDINGS = List.of("ovich", "evich", "ovych", "evych", "ovitch", "evitch", "ovitj", "evitj", "owicz",
            "ewicz", "owitsch", "ewitsch", "avich", "awich", "yovych", "iyovych", "ievich", "yevich", "iewicz", "ovic", "evic", "ovna",
            "evna", "ivna", "yivna", "ievna", "yevna", "avna", "yvna", "ichna", "inichna", "vich", "vitch", "vych", "vic", "vicz");
    /** What the given name may end in where the father's name goes on otherwise. */
    private static final List<String> GIVEN = List.of("", "a", "o", "iy", "ii", "i", "y", "ey", "ei", "ya", "r");

    private Patronymic() {
    }

    static boolean is(String word) {
        return word.length() >= SHORTEST && ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** The given names that the father may have, the likeliest first; not all of them are names. */
    static List<String> fathers(String patronymic) {
        List<String> fathers = new ArrayList<>();
        for (String ending : ENDINGS) {
            int left = patronymic.length() - ending.length();
            if (patronymic.endsWith(ending) && left > 1) {
                GIVEN.forEach(end -> fathers.add(patronymic.substring(0, left) + end));
            }
        }
        return fathers;
    }
}
