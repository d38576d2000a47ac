package dev.textscreen.pipeline.normalization;

import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A person or an organisation that the text names.
 *
 * @param span in UTF-16 units of the canonical text, without titles and without quotes or punctuation around it
 * @param text the slice of the canonical text
 * @param normalized the whole name in the nominative, in the order it was written, diminutives made full
 * @param parts in the order they were written; titles and suffixes outside the span may be among them
 * @param legalForm the canonical code of an organisation's legal form, as in {@code dictionaries/legal-forms.tsv}
 * @param coreName an organisation's name without legal form and quotes
 * @param confidence within 0 and 1: how sure the layer is that this is a name at all
 */
public record Mention(MentionType type, Span span, String text, String normalized, List<NamePart> parts, Gender gender,
        Language language, Optional<String> legalForm, Optional<String> coreName, double confidence) {

    public Mention {
        parts = List.copyOf(parts);
    }
}
