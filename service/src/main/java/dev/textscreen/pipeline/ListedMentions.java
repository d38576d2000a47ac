package dev.textscreen.pipeline;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NormalizedText;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.search.MentionMatch;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** People and organisations of a text that only the lists know for what they are, such as names in lower case or in scripts that nothing reads. */
final class ListedMentions {

    private final NormalizedText text;
    private final String canonical;
    private final List<Mention> mentions;
    private final Map<Span, Integer> indexes = new HashMap<>();
    private final List<MentionMatch> matches = new ArrayList<>();

    /** @param reading without the mentions that are found here */
    ListedMentions(Reading reading) {
        this.text = reading.normalized();
        this.canonical = reading.text().text();
        this.mentions = new ArrayList<>(text.mentions());
    }

    /** Takes the matches of the text, those of no mention become one of their own. */
    ListedMentions with(List<MentionMatch> found) {
        for (MentionMatch match : found) {
            Optional<MentionType> type = match.mention().isPresent() || match.signal().isPresent() || !match.match().match()
                    ? Optional.empty()
                    : type(match.match().entity().schema());
            OptionalInt mention = type.isPresent() ? OptionalInt.of(index(match, type.get())) : match.mention();
            matches.add(new MentionMatch(match.match(), mention, match.signal(), match.spans()));
        }
        return this;
    }

    NormalizedText text() {
        return mentions.size() == text.mentions().size() ? text : new NormalizedText(text.sentences(), text.tokens(), mentions);
    }

    List<MentionMatch> matches() {
        return matches;
    }

    private int index(MentionMatch match, MentionType type) {
        return indexes.computeIfAbsent(match.spans().getFirst(), span -> {
            List<Token> tokens = text.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
            String written = canonical.substring(span.start(), span.end());
            Language language = tokens.isEmpty() ? Language.UNDETERMINED : tokens.getFirst().language();
            mentions.add(new Mention(type, span, written, written, List.of(), Gender.NONE, language, Optional.empty(), Optional.empty(),
                    match.match().score().value()));
            return mentions.size() - 1;
        });
    }

    private static Optional<MentionType> type(String schema) {
        return switch (schema) {
            case "Person" -> Optional.of(MentionType.PERSON);
            case "Organization", "Company", "PublicBody" -> Optional.of(MentionType.ORGANIZATION);
            default -> Optional.empty();
        };
    }
}
