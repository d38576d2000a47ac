package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.unicode.CanonicalText;
import java.util.List;

/** Finds the persons and organisations that analysed tokens name. */
@FunctionalInterface
public interface MentionSource {

    /** The mentions in the order of the text, which do not overlap but where two people share a surname. */
    List<Mention> find(CanonicalText text, List<Sentence> sentences, List<Token> tokens);
}
