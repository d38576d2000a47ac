package dev.textscreen.pipeline.normalization.morphology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tags of LanguageTool's English dictionary: Penn Treebank tags, with its own marks for mass nouns and pronouns. */
final class EnglishTags implements TagSet {

    private static final int NOMINATIVE_AND_MORE = Cells.caseBit(GrammaticalCase.NOMINATIVE);

    @Override
    public List<TagMeaning> meanings(String tag) {
        Set<Trait> traits = traits(tag);
        return List.of(TagMeaning.of(pos(tag), cells(tag), traits, NameKind.NONE));
    }

    private static PartOfSpeech pos(String tag) {
        int colon = tag.indexOf(':');
        String base = colon > 0 ? tag.substring(0, colon) : tag;
        return switch (base) {
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJ;
            case "RB", "RBR", "RBS", "WRB" -> PartOfSpeech.ADV;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> PartOfSpeech.VERB;
            case "MD" -> PartOfSpeech.AUX;
            case "IN" -> PartOfSpeech.ADP;
            case "RP", "TO", "POS" -> PartOfSpeech.PART;
            case "CC" -> PartOfSpeech.CCONJ;
            case "DT", "PDT", "WDT" -> PartOfSpeech.DET;
            case "CD" -> PartOfSpeech.NUM;
            case "UH" -> PartOfSpeech.INTJ;
            case "WP", "WP$", "EX" -> PartOfSpeech.PRON;
            default -> base.startsWith("PRP") ? PartOfSpeech.PRON : PartOfSpeech.X;
        };
    }

    private static long cells(String tag) {
        return switch (tag) {
            case "NNS", "NNPS" -> Cells.of(NOMINATIVE_AND_MORE, Cells.PLURAL_SLOTS);
            case "VBZ" -> Cells.of(NOMINATIVE_AND_MORE, Cells.SINGULAR_SLOTS);
            default -> tag.startsWith("NN") ? Cells.of(NOMINATIVE_AND_MORE, Cells.SINGULAR_SLOTS) : 0;
        };
    }

    private static Set<Trait> traits(String tag) {
        return switch (tag) {
            case "VB" -> EnumSet.of(Trait.INFINITIVE);
            case "VBD" -> EnumSet.of(Trait.PAST, Trait.FINITE);
            case "VBP" -> EnumSet.of(Trait.FINITE);
            case "VBZ" -> EnumSet.of(Trait.FINITE, Trait.THIRD_PERSON);
            case "VBN" -> EnumSet.of(Trait.PARTICIPLE, Trait.PASSIVE);
            case "VBG" -> EnumSet.of(Trait.PARTICIPLE);
            case "JJR", "RBR" -> EnumSet.of(Trait.COMPARATIVE);
            case "JJS", "RBS" -> EnumSet.of(Trait.SUPERLATIVE);
            case "WDT", "WP", "WRB", "WP$" -> EnumSet.of(Trait.INTERROGATIVE);
            default -> tag.startsWith("PRP$") ? EnumSet.of(Trait.POSSESSIVE, Trait.PRONOUN) : EnumSet.noneOf(Trait.class);
        };
    }
}
