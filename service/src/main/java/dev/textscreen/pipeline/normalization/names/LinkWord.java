package dev.textscreen.pipeline.normalization.names;

/** What a little word does to the names beside it; the kinds of {@code common/link-words.tsv} that names are read with. */
enum LinkWord {
    AND, COMPANY, OF, ABOUT, NAMED_AFTER, TOWARD, MEMBERSHIP, IN, ORIGIN
}
