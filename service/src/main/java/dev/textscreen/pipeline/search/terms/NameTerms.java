package dev.textscreen.pipeline.search.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of one name.
 *
 * @param tokens its folded words, in order, without repetition of place
 * @param joined neighbouring words written as one, the first with the last, and the whole name
 * @param joinedSkeletons the consonants of each of them; empty where they would say too little
 */
public record NameTerms(List<TokenTerms> tokens, List<String> joined, List<String> joinedSkeletons) {

    public NameTerms {
        tokens = List.copyOf(tokens);
        joined = List.copyOf(joined);
        joinedSkeletons = List.copyOf(joinedSkeletons);
    }

    /** What is indexed of the name. */
    public Map<TermKind, List<String>> byKind() {
        Map<TermKind, List<String>> terms = new EnumMap<>(TermKind.class);
        for (TokenTerms token : tokens) {
            if (token.spelt()) {
                list(terms, TermKind.TOKEN).add(token.text());
                list(terms, TermKind.SOUND).add(token.sound());
                list(terms, TermKind.NEAR).addAll(token.near());
            }
            if (!token.han().listed().isEmpty()) {
                list(terms, TermKind.HAN).addAll(token.han().listed());
            }
            if (!token.skeleton().isEmpty()) {
                list(terms, TermKind.SKELETON).add(token.skeleton());
            }
        }
        list(terms, TermKind.JOINED).addAll(joined);
        return terms;
    }

    private static List<String> list(Map<TermKind, List<String>> terms, TermKind kind) {
        return terms.computeIfAbsent(kind, unused -> new ArrayList<>());
    }
}
