package dev.textscreen.pipeline.normalization.morphology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tags of the Morfologik dictionary of Polish, such as {@code subst:pl:acc:f+subst:sg:gen:f}. */
final class PolishTags implements TagSet {

    @Override
    public List<TagMeaning> meanings(String tag) {
        List<TagMeaning> meanings = new ArrayList<>();
        for (String alternative : tag.split("\\+")) {
            meanings.add(meaning(List.of(alternative.split(":"))));
        }
        return meanings;
    }

    private static TagMeaning meaning(List<String> parts) {
        Set<Trait> traits = traits(parts);
        return TagMeaning.of(pos(parts), cells(parts, traits), traits, NameKind.NONE);
    }

    private static PartOfSpeech pos(List<String> parts) {
        return switch (parts.get(0)) {
            case "subst", "depr", "ger" -> PartOfSpeech.NOUN;
            case "adj", "adja", "adjp", "adjc", "pact", "ppas" -> PartOfSpeech.ADJ;
            case "adv" -> PartOfSpeech.ADV;
            case "verb", "pcon", "pant", "pred" -> PartOfSpeech.VERB;
            case "num" -> PartOfSpeech.NUM;
            case "ppron12", "ppron3", "siebie" -> PartOfSpeech.PRON;
            case "prep" -> PartOfSpeech.ADP;
            case "conj" -> PartOfSpeech.CCONJ;
            case "comp" -> PartOfSpeech.SCONJ;
            case "qub" -> PartOfSpeech.PART;
            case "interj" -> PartOfSpeech.INTJ;
            default -> PartOfSpeech.X;
        };
    }

    private static long cells(List<String> parts, Set<Trait> traits) {
        int cases = 0;
        int slots = 0;
        boolean plural = parts.contains("pl");
        for (String part : parts.subList(1, parts.size())) {
            for (String value : part.split("\\.")) {
                cases |= caseBit(value);
                slots |= slot(value, plural);
            }
        }
        if (slots == 0 && (parts.contains("sg") || parts.contains("pl"))) {
            slots = plural ? Cells.PLURAL_SLOTS : Cells.SINGULAR_SLOTS;
        }
        if (traits.contains(Trait.FINITE)) {
            return Cells.of(Cells.caseBit(GrammaticalCase.NOMINATIVE), slots == 0 ? Cells.ALL_SLOTS : slots);
        }
        return Cells.of(cases, slots == 0 && cases != 0 ? Cells.ALL_SLOTS : slots);
    }

    private static int caseBit(String value) {
        return Cells.caseBit(switch (value) {
            case "nom" -> GrammaticalCase.NOMINATIVE;
            case "gen" -> GrammaticalCase.GENITIVE;
            case "dat" -> GrammaticalCase.DATIVE;
            case "acc" -> GrammaticalCase.ACCUSATIVE;
            case "inst" -> GrammaticalCase.INSTRUMENTAL;
            case "loc" -> GrammaticalCase.LOCATIVE;
            case "voc" -> GrammaticalCase.VOCATIVE;
            default -> GrammaticalCase.NONE;
        });
    }

    /** In the plural, Polish tells men from everything else, which stands for animate and inanimate here. */
    private static int slot(String value, boolean plural) {
        return switch (value) {
            case "m1" -> 1 << (plural ? Cells.PLURAL_ANIMATE : Cells.MASCULINE_ANIMATE);
            case "m2" -> 1 << (plural ? Cells.PLURAL_INANIMATE : Cells.MASCULINE_ANIMATE);
            case "m3" -> 1 << (plural ? Cells.PLURAL_INANIMATE : Cells.MASCULINE_INANIMATE);
            case "f" -> plural ? 1 << Cells.PLURAL_INANIMATE : Cells.FEMININE_SLOT;
            case "n1", "n2", "n3" -> plural ? 1 << Cells.PLURAL_INANIMATE : Cells.NEUTER_SLOT;
            case "p1" -> 1 << Cells.PLURAL_ANIMATE;
            case "p2", "p3" -> 1 << Cells.PLURAL_INANIMATE;
            default -> 0;
        };
    }

    private static Set<Trait> traits(List<String> parts) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String part : parts) {
            switch (part) {
                case "inf" -> traits.add(Trait.INFINITIVE);
                case "praet", "winien" -> traits.add(Trait.PAST);
                case "pot" -> traits.addAll(EnumSet.of(Trait.PAST, Trait.COMPOUND));
                case "bedzie" -> traits.add(Trait.FUTURE);
                case "impt" -> traits.add(Trait.IMPERATIVE);
                case "imps" -> traits.add(Trait.IMPERSONAL);
                case "pcon", "pant" -> traits.add(Trait.CONVERB);
                case "pact" -> traits.add(Trait.PARTICIPLE);
                case "ppas" -> traits.addAll(EnumSet.of(Trait.PARTICIPLE, Trait.PASSIVE));
                case "perf" -> traits.add(Trait.PERFECTIVE);
                case "adjc" -> traits.add(Trait.SHORT);
                case "com" -> traits.add(Trait.COMPARATIVE);
                case "sup" -> traits.add(Trait.SUPERLATIVE);
                case "pri" -> traits.add(Trait.FIRST_PERSON);
                case "sec" -> traits.add(Trait.SECOND_PERSON);
                case "ter" -> traits.add(Trait.THIRD_PERSON);
                case "ppron12", "ppron3", "siebie" -> traits.add(Trait.PRONOUN);
                case "brev" -> traits.add(Trait.ABBREVIATION);
                case "praep" -> traits.add(Trait.AFTER_PREPOSITION);
                case "pred" -> traits.add(Trait.PREDICATIVE);
                case "ger" -> traits.add(Trait.GERUND);
                case "neg" -> traits.add(Trait.NEGATED);
                case "depr" -> traits.add(Trait.RARE);
                case "adja", "adjp" -> traits.add(Trait.COMPOUND);
                default -> {
                    // case, gender and number are cells; the rest is not used
                }
            }
        }
        if (parts.get(0).equals("verb") && !traits.contains(Trait.INFINITIVE)) {
            traits.add(Trait.FINITE);
        }
        return traits;
    }
}
