package dev.textscreen.pipeline.search.terms;

import java.util.List;

/**
 * The terms of one name.
 *
 * @param tokens its folded words, in order, without repetition of place
 * @param joined neighbouring words written as one, the first with the last, and the whole name
 */
public record NameTerms(List<TokenTerms> tokens, List<String> joined) {

    public NameTerms {
        tokens = List.copyOf(tokens);
        joined = List.copyOf(joined);
    }
}
