package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of an organisation's name.
 *
 * @param from the first word, a legal form or an opening quote among them
 * @param to past the last
 * @param tail a second form that ends a name which begins with one: that of the company, while the first says what it does
 */
record Organization(int from, int to, LegalFormScan.@Nullable Found legalForm, double confidence, LegalFormScan.@Nullable Found tail) {

    private static final String QUOTES = "\u00ab\u00bb\u201c\u201d\u201e\u201f\"";

    Organization(int from, int to, LegalFormScan.@Nullable Found legalForm, double confidence) {
        this(from, to, legalForm, confidence, null);
    }

    Mention toMention(WordRow row) {
        Span span = new Span(row.get(from).span().start(), row.get(to - 1).span().end());
        List<NamePart> parts = new ArrayList<>(2);
        int coreFrom = from;
        int coreTo = to;
        if (legalForm != null) {
            Span form = new Span(row.get(legalForm.from()).span().start(), row.get(legalForm.to() - 1).span().end());
            parts.add(new NamePart(NameRole.LEGAL_FORM, form.of(row.text()), legalForm.form().code(), form));
            if (legalForm.from() == from) {
                coreFrom = legalForm.to();
                coreTo = tail == null ? to : tail.from();
            } else if (legalForm.to() == to) {
                coreTo = legalForm.from();
            }
        }
        String core = "";
        if (coreFrom < coreTo) {
            Span coreSpan = trimmed(row.text(), row.get(coreFrom).span().start(), row.get(coreTo - 1).span().end());
            core = withoutQuotes(coreSpan.of(row.text()));
            parts.add(new NamePart(NameRole.CORE, coreSpan.of(row.text()), core, coreSpan));
        }
        if (tail != null) {
            Span form = new Span(row.get(tail.from()).span().start(), row.get(tail.to() - 1).span().end());
            parts.add(new NamePart(NameRole.LEGAL_FORM, form.of(row.text()), tail.form().code(), form));
        }
        Optional<String> code = Optional.ofNullable(tail == null ? legalForm : tail).map(found -> found.form().code());
        return new Mention(MentionType.ORGANIZATION, span, span.of(row.text()), span.of(row.text()), parts, Gender.NONE,
                row.get(from).language(), code, core.isEmpty() ? Optional.empty() : Optional.of(core), confidence);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isEdge(char c) {
        return QUOTES.indexOf(c) >= 0 || c == ' ' || c == ',' || c == '\'';
    }

    private static String withoutQuotes(String core) {
        StringBuilder result = new StringBuilder(core.length());
        for (int i = 0; i < core.length(); i++) {
            if (QUOTES.indexOf(core.charAt(i)) < 0) {
                result.append(core.charAt(i));
            }
        }
        return result.toString();
    }
}
