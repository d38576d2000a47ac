package dev.textscreen.pipeline.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;

/** Walks the words of a text past the filter of phrases; what it lets through has to be looked up. */
final class PhraseWalk {

    private PhraseWalk() {
    }

    /** A run of tokens that may be a listed name. */
    record Run(int from, int to, String phrase) {
    }

    static List<Run> runs(List<String> tokens, PhraseFilter filter) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (!tokens.get(from).isEmpty() && filter.mayHave(PhraseFilter.firstWord(tokens.get(from)))) {
                runsFrom(from, tokens, filter, runs);
            }
        }
        return runs;
    }

    private static void runsFrom(int from, List<String> tokens, PhraseFilter filter, List<Run> runs) {
        int end = Math.min(tokens.size(), from + PhraseFilter.LONGEST);
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < end && !tokens.get(at).isEmpty(); at++) {
            phrase.append(at == from ? "" : " ").append(tokens.get(at));
            if (filter.mayHave(PhraseFilter.hash(phrase))) {
                runs.add(new Run(from, at + 1, phrase.toString()));
            }
        }
    }
}
