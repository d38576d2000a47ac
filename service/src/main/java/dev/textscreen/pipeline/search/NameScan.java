package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Walks the words of a text, as written and by lemma, past the listed names of an engine. Immutable and thread-safe. */
public final class NameScan {

    private final NameAnalyzer analyzer;
    private final AssetWords assets;

    public NameScan(NameAnalyzer analyzer, AssetWords assets) {
        this.analyzer = analyzer;
        this.assets = assets;
    }

    AssetWords assets() {
        return assets;
    }

    /**
     * A run of the text's tokens that is a listed name.
     *
     * @param from the index of the first token
     * @param to the index after the last token
     * @param name the words by which it was found: as written, or by lemma
     */
    record Found(int from, int to, Span span, String name, List<String> ids) {
    }

    /** The words of one way to read the tokens, ready to be scanned in any engine. */
    private record Words(List<String> keys, List<Integer> tokens, List<String> texts) {
    }

    /** What the engine lists; every run once, whether it was met as written or by lemma. */
    List<Found> scan(List<Token> tokens, SearchEngine engine) {
        Words written = words(tokens, false);
        List<Found> found = new ArrayList<>(found(written, engine, tokens));
        Words lemmas = words(tokens, true);
        if (!lemmas.keys().equals(written.keys())) {
            for (Found byLemma : found(lemmas, engine, tokens)) {
                boolean known = found.stream().anyMatch(other -> other.from() == byLemma.from() && other.to() == byLemma.to()
                        && other.ids().containsAll(byLemma.ids()));
                if (!known) {
                    found.add(byLemma);
                }
            }
        }
        return found;
    }

    private List<Found> found(Words words, SearchEngine engine, List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (PhraseHit hit : engine.scan(words.keys())) {
            int from = words.tokens().get(hit.from());
            int last = words.tokens().get(hit.to() - 1);
            Span span = tokens.get(from).span().union(tokens.get(last).span());
            found.add(new Found(from, last + 1, span, String.join(" ", words.texts().subList(hit.from(), hit.to())), hit.ids()));
        }
        return found;
    }

    private Words words(List<Token> tokens, boolean lemmas) {
        Words words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < tokens.size(); i++) {
            String text = lemmas ? tokens.get(i).lemma() : tokens.get(i).text();
            for (String part : analyzer.tokens(text)) {
                words.keys().add(analyzer.scanKey(part));
                words.tokens().add(i);
                words.texts().add(part);
            }
        }
        return words;
    }
}
