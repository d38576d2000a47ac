package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Features;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;

/**
 * A word, number or punctuation mark of the canonical text with the reading that was chosen in context.
 *
 * @param text the slice of the canonical text
 * @param lemma the chosen reading's lemma, the lower-cased form where no dictionary has the word
 * @param readings all dictionary readings, of which the chosen is one; empty for words out of the dictionary
 * @param sentence the index of the sentence in {@link NormalizedText#sentences()}
 */
public record Token(Span span, String text, String lemma, PartOfSpeech pos, Features features, List<Reading> readings, Language language,
        int sentence) {
}
