package dev.textscreen.pipeline.search.matching;

import java.util.Arrays;
import java.util.List;

/** Reads the words of the name of an organisation, a ship or anything else that is no person: numbers, places, descriptive words. */
final class OrganizationParts implements PartClassifier {

    private final MatchingLexicon lexicon;

    OrganizationParts(MatchingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public PartKind[] classify(NameWords name, boolean[] legal) {
        List<String> words = name.words();
        PartKind[] kinds = new PartKind[words.size()];
        int telling = 0;
        int last = kinds.length - 1;
        while (last > 0 && legal[last]) {
            last--;
        }
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = legal[i] ? PartKind.LEGAL : kind(words.get(i), i == last && i > 0);
            telling += kinds[i] != PartKind.LEGAL && kinds[i].tells() ? 1 : 0;
        }
        twoWords(words, kinds);
        onlyDescriptions(kinds);
        if (telling == 0) {
            Arrays.setAll(kinds, i -> kinds[i] == PartKind.LEGAL ? PartKind.LEGAL : PartKind.NAME);
        }
        return kinds;
    }

    private PartKind kind(String word, boolean last) {
        if (lexicon.number(word) >= 0 && (last || word.length() > 1 || Character.isDigit(word.charAt(0)))) {
            return PartKind.NUMBER;
        }
        if (lexicon.is("particle", word)) {
            return PartKind.PARTICLE;
        }
        if (lexicon.is("descriptive", word)) {
            return PartKind.DESCRIPTIVE;
        }
        return lexicon.is("place", word) ? PartKind.PLACE : PartKind.NAME;
    }

    /** A name that is nothing but descriptions is told apart by them. */
    private static void onlyDescriptions(PartKind[] kinds) {
        for (PartKind kind : kinds) {
            if (kind == PartKind.NAME) {
                return;
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kinds[i] == PartKind.DESCRIPTIVE ? PartKind.CORE_DESCRIPTIVE : kinds[i];
        }
    }

    private void twoWords(List<String> words, PartKind[] kinds) {
        for (int i = 0; i + 1 < kinds.length; i++) {
            String both = words.get(i) + " " + words.get(i + 1);
            if (kinds[i] == PartKind.NAME && kinds[i + 1] == PartKind.NAME && lexicon.is("place", both)) {
                kinds[i] = PartKind.PLACE;
                kinds[i + 1] = PartKind.PLACE;
            }
        }
    }
}
