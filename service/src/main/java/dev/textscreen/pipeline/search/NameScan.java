package dev.textscreen.pipeline.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.textscreen.caching.ClockCache;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.search.terms.NameAnalyzer;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Walks the words of a text, as written and by lemma, past the listed names of an engine. Keeps what it made of words. Thread-safe. */
public final class NameScan {

    /** Texts share their words; what is made of one takes some 250 bytes. */
    private static final int MOST_KEPT = 50_000;
    private static final int LONGEST_KEPT = 64;

    private final NameAnalyzer analyzer;
    private final AssetWords assets;
    private final ClockCache<String, List<Part>> known = new ClockCache<>(MOST_KEPT);

    public NameScan(NameAnalyzer analyzer, AssetWords assets) {
        this.analyzer = analyzer;
        this.assets = assets;
    }

    NameAnalyzer analyzer() {
        return analyzer;
    }

    AssetWords assets() {
        return assets;
    }

    /** Hits and misses among the words that are kept. */
    CacheStats statistics() {
        return known.stats();
    }

    LoneWords loneWords() {
        return new LoneWords(analyzer);
    }

    /**
     * A run of the text's tokens that is a listed name.
     *
     * @param from the index of the first token
     * @param to the index after the last token
     * @param name the words by which it was found: as written, or by lemma
     */
    record Found(int from, int to, Span span, String name, List<ListedId> ids) {

        private Long place() {
            return (long) from << 32 | to;
        }
    }

    /** One word of a token as lists hold it, and the key under which it is looked for. */
    private record Part(String text, String key) {
    }

    /** The words of one way to read the tokens: their keys, the tokens that they are of, and how they are written. */
    private record Words(List<String> keys, List<Integer> tokens, List<String> texts) {
    }

    /** The words of a text in both ways to read them, ready to be scanned in any engine. */
    record Row(List<Token> tokens, Words written, Words lemmas) {
    }

    Row row(List<Token> tokens) {
        return new Row(tokens, words(tokens, Token::text), words(tokens, Token::lemma));
    }

    /** What the engine lists; every run once, whether it was met as written or by lemma. */
    List<Found> scan(Row row, SearchEngine engine) {
        List<Found> found = new ArrayList<>(found(row.written(), engine, row.tokens()));
        if (!row.lemmas().keys().equals(row.written().keys())) {
            Map<Long, Found> byPlace = new HashMap<>();
            found.forEach(asWritten -> byPlace.put(asWritten.place(), asWritten));
            for (Found byLemma : found(row.lemmas(), engine, row.tokens())) {
                Found asWritten = byPlace.get(byLemma.place());
                if (asWritten == null || !asWritten.ids().containsAll(byLemma.ids())) {
                    found.add(byLemma);
                }
            }
        }
        return found;
    }

    private static List<Found> found(Words words, SearchEngine engine, List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (PhraseHit hit : engine.scan(words.keys())) {
            int from = words.tokens().get(hit.from());
            int last = words.tokens().get(hit.to() - 1);
            Span span = span(words, hit.from(), tokens.get(from)).union(span(words, hit.to() - 1, tokens.get(last)));
            found.add(new Found(from, last + 1, span, String.join(" ", words.texts().subList(hit.from(), hit.to())), hit.ids()));
        }
        return found;
    }

    /** The sign of a word, where each of its signs is a word of its own, else the whole token. */
    private static Span span(Words words, int part, Token token) {
        int first = part;
        while (first > 0 && words.tokens().get(first - 1).equals(words.tokens().get(part))) {
            first--;
        }
        int parts = part - first + 1;
        while (first + parts < words.tokens().size() && words.tokens().get(first + parts).equals(words.tokens().get(part))) {
            parts++;
        }
        boolean signs = parts > 1 && parts == token.text().length() && token.span().length() == parts;
        int start = token.span().start() + part - first;
        return signs ? new Span(start, start + 1) : token.span();
    }

    private Words words(List<Token> tokens, Function<Token, String> reading) {
        Words words = new Words(new ArrayList<>(tokens.size()), new ArrayList<>(tokens.size()), new ArrayList<>(tokens.size()));
        for (int i = 0; i < tokens.size(); i++) {
            Integer index = i;
            for (Part part : parts(reading.apply(tokens.get(i)))) {
                words.keys().add(part.key());
                words.tokens().add(index);
                words.texts().add(part.text());
            }
        }
        return words;
    }

    private List<Part> parts(String word) {
        return word.length() > LONGEST_KEPT ? partsAnew(word) : known.get(word, this::partsAnew);
    }

    private List<Part> partsAnew(String word) {
        return analyzer.tokens(word).stream().map(part -> new Part(part, analyzer.scanKey(part))).toList();
    }
}
