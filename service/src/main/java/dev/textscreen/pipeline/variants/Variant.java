package dev.textscreen.pipeline.variants;

/** Another spelling of a name; the weight, within 0 and 1, is how likely it is to stand for the same name. */
public record Variant(String text, VariantKind kind, double weight) {
}
