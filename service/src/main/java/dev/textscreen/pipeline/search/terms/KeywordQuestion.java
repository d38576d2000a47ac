package dev.textscreen.pipeline.search.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * What a keyword search asks for, the same for every engine: clauses whose scores add up, each of them worth the best of its ways.
 *
 * @param clauses the ways of each clause
 */
public record KeywordQuestion(List<List<Way>> clauses) {

    private static final float EXACT = 1f;
    private static final float SOUND = 0.8f;
    private static final float JOINED = 0.8f;
    private static final float NEAR = 0.5f;
    private static final float SKELETON = 0.4f;
    private static final float HAN = 0.9f;

    /** Each word counts by the best of its exact form, its sound or a near miss of it, its consonants, or two neighbours as one. */
    public static KeywordQuestion likest(NameTerms terms) {
        List<List<Way>> clauses = new ArrayList<>();
        for (TokenTerms token : terms.tokens()) {
            List<Way> ways = bySound(token);
            if (token.spelt()) {
                ways.add(new Way(TermKind.TOKEN, token.text(), EXACT));
                ways.add(new Way(TermKind.JOINED, token.text(), JOINED));
            }
            token.near().forEach(near -> ways.add(new Way(TermKind.NEAR, near, NEAR)));
            if (!token.skeleton().isEmpty()) {
                ways.add(new Way(TermKind.SKELETON, token.skeleton(), SKELETON));
            }
            clauses.add(ways);
        }
        for (int i = 0; i < terms.joined().size(); i++) {
            String joined = terms.joined().get(i);
            List<Way> ways = new ArrayList<>(
                    List.of(new Way(TermKind.TOKEN, joined, JOINED), new Way(TermKind.JOINED, joined, JOINED)));
            if (!terms.joinedSkeletons().get(i).isEmpty()) {
                ways.add(new Way(TermKind.SKELETON, terms.joinedSkeletons().get(i), SKELETON));
            }
            clauses.add(ways);
        }
        return new KeywordQuestion(clauses);
    }

    private static List<Way> bySound(TokenTerms token) {
        List<Way> ways = new ArrayList<>();
        token.han().asked().forEach(key -> ways.add(new Way(TermKind.HAN, key, HAN)));
        return ways;
    }

    /**
     * Whether a search for near vectors need only look at the names that one of the ways leads to. Of several words hardly ever all are
     * misspelt beyond what the ways forgive, and then the matcher would not know the name again; short words forgive nothing, so that one
     * longer word has to be among them. A single word may be a whole name written as one.
     */
    public boolean narrows() {
        int words = 0;
        boolean forgiving = false;
        for (List<Way> ways : clauses) {
            long near = ways.stream().filter(way -> way.kind() == TermKind.NEAR).count();
            words += near > 0 ? 1 : 0;
            forgiving |= near > 1;
        }
        return words > 1 && forgiving;
    }

    /**
     * Each word in its exact form, by its sound or as two neighbours written as one; meant to be met all.
     *
     * @param slips whether a word that is one edit away will do
     */
    public static KeywordQuestion strict(NameTerms terms, boolean slips) {
        return new KeywordQuestion(terms.tokens().stream().map(token -> strict(token, slips)).toList());
    }

    private static List<Way> strict(TokenTerms token, boolean slips) {
        List<Way> ways = bySound(token);
        if (token.spelt()) {
            ways.add(new Way(TermKind.TOKEN, token.text(), EXACT));
            ways.add(new Way(TermKind.SOUND, token.sound(), SOUND));
            ways.add(new Way(TermKind.JOINED, token.text(), JOINED));
        }
        if (slips) {
            token.near().forEach(near -> ways.add(new Way(TermKind.NEAR, near, NEAR)));
        }
        return ways;
    }
}
