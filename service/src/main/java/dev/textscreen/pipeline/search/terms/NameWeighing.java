package dev.textscreen.pipeline.search.terms;

/**
 * The parameters of BM25 for names, the same for every engine: names say a word once and are a few words long. Lucene counts a term that no
 * tokenizer made twice in the length of its name (up to 10.5), but once in the mean length, so half of what the length weighs is given here.
 */
public final class NameWeighing {

    /** How soon a word that is said again adds nothing (k1). */
    public static final float SATURATION = 0.42f;
    /** How much the length of a name weighs (b). */
    public static final float LENGTH = 3 / 7f;

    private NameWeighing() {
    }
}
