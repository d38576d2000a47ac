package dev.textscreen.pipeline.search;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import java.util.List;

/**
 * Judges whether words of one text that equal a listed name are used as a name there, rather than as the plain words that they also are.
 */
final class ListedNameJudge {

    private final AssetWords assets;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final MentionPlaces places;
    private final long words;
    private final boolean allShouted;
    private final boolean anyCapital;

    ListedNameJudge(AssetWords assets, List<Token> tokens, List<Mention> mentions) {
        this.assets = assets;
        this.tokens = tokens;
        this.mentions = mentions;
        this.places = new MentionPlaces(mentions);
        this.words = tokens.stream().filter(token -> token.pos() != PartOfSpeech.PUNCT).count();
        this.allShouted = tokens.stream().allMatch(token -> token.text().codePoints().noneMatch(Character::isLowerCase));
        this.anyCapital = tokens.stream().anyMatch(token -> token.text().codePoints().anyMatch(Character::isUpperCase));
    }

    /** Whether the run of tokens stands for a name. */
    boolean named(NameScan.Found found) {
        if (insideLongerName(found)) {
            return false;
        }
        List<Token> run = tokens.subList(found.from(), found.to());
        if (quoted(found) || run.size() == words || assets.announce(tokens, found.from())) {
            return true;
        }
        boolean lone = found.name().indexOf(' ') < 0;
        return lone ? loneName(run.getFirst()) : run.size() > 2 || !run.stream().allMatch(ListedNameJudge::plainWord);
    }

    private boolean loneName(Token token) {
        if (token.text().length() < 3 || token.readings().stream().anyMatch(ListedNameJudge::personal)) {
            return false;
        }
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        boolean known = token.readings().stream().anyMatch(reading -> reading.pos() != PartOfSpeech.PROPN);
        return known ? shouted(token.text()) && !allShouted : capital || !anyCapital;
    }

    private static boolean personal(Reading reading) {
        NameKind kind = reading.features().name();
        return kind == NameKind.GIVEN || kind == NameKind.PATRONYMIC || kind == NameKind.SURNAME || kind == NameKind.PLACE;
    }

    /** A lower-case word that a dictionary has and no name. */
    private static boolean plainWord(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0)) && !token.readings().isEmpty()
                && token.readings().stream()
                        .noneMatch(reading -> reading.pos() == PartOfSpeech.PROPN || reading.features().name() != NameKind.NONE);
    }

    /** A person's own name with further parts around the run was looked up as a whole already. */
    private boolean insideLongerName(NameScan.Found found) {
        for (int index : places.touching(found.span())) {
            Mention mention = mentions.get(index);
            boolean inside = mention.span().contains(found.span()) && mention.span().length() > found.span().length();
            if (inside && mention.type() == MentionType.PERSON && mention.parts().stream().anyMatch(part -> extra(part, found))) {
                return true;
            }
        }
        return false;
    }

    private static boolean extra(NamePart part, NameScan.Found found) {
        boolean name = part.role() == NameRole.GIVEN || part.role() == NameRole.SURNAME || part.role() == NameRole.PATRONYMIC;
        return name && !part.span().overlaps(found.span());
    }

    private boolean quoted(NameScan.Found found) {
        return found.from() > 0 && found.to() < tokens.size() && quote(tokens.get(found.from() - 1).text())
                && quote(tokens.get(found.to()).text());
    }

    private static boolean quote(String text) {
        return text.length() == 1 && "\"'\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019".contains(text);
    }

    private static boolean shouted(String text) {
        return text.length() > 2 && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
