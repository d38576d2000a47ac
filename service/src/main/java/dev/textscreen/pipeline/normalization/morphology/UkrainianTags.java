package dev.textscreen.pipeline.normalization.morphology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tags of the dict_uk dictionary, such as {@code noun:anim:m:v_rod:prop:lname}. */
final class UkrainianTags implements TagSet {

    @Override
    public List<TagMeaning> meanings(String tag) {
        List<String> parts = List.of(tag.split(":"));
        Set<Trait> traits = traits(parts);
        NameKind name = name(parts);
        PartOfSpeech pos = pos(parts);
        return List.of(TagMeaning.of(pos, cells(parts, traits), traits, name));
    }

    private static PartOfSpeech pos(List<String> parts) {
        boolean pronoun = parts.contains("&pron");
        return switch (parts.get(0)) {
            case "noun" -> pronoun ? PartOfSpeech.PRON : parts.contains("prop") ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
            case "adj" -> pronoun ? PartOfSpeech.DET : PartOfSpeech.ADJ;
            case "adv" -> PartOfSpeech.ADV;
            case "verb", "advp" -> PartOfSpeech.VERB;
            case "numr", "number" -> pronoun ? PartOfSpeech.DET : PartOfSpeech.NUM;
            case "prep" -> PartOfSpeech.ADP;
            case "part" -> PartOfSpeech.PART;
            case "intj" -> PartOfSpeech.INTJ;
            case "conj" -> parts.contains("coord") ? PartOfSpeech.CCONJ : PartOfSpeech.SCONJ;
            default -> parts.contains("&predic") ? PartOfSpeech.ADV : parts.contains("prop") ? PartOfSpeech.PROPN : PartOfSpeech.X;
        };
    }

    private static NameKind name(List<String> parts) {
        return parts.contains("fname")
                ? NameKind.GIVEN
                : parts.contains("lname")
                        ? NameKind.SURNAME
                        : parts.contains("pname") ? NameKind.PATRONYMIC : parts.contains("geo") ? NameKind.PLACE : NameKind.NONE;
    }

    private static long cells(List<String> parts, Set<Trait> traits) {
        int cases = 0;
        int slots = 0;
        boolean person = traits.contains(Trait.FIRST_PERSON) || traits.contains(Trait.SECOND_PERSON) || traits.contains(Trait.THIRD_PERSON);
        boolean finite = traits.contains(Trait.FINITE);
        for (String part : parts) {
            switch (part) {
                case "v_naz" -> cases |= Cells.caseBit(GrammaticalCase.NOMINATIVE);
                case "v_rod" -> cases |= Cells.caseBit(GrammaticalCase.GENITIVE);
                case "v_dav" -> cases |= Cells.caseBit(GrammaticalCase.DATIVE);
                case "v_zna" -> cases |= Cells.caseBit(GrammaticalCase.ACCUSATIVE);
                case "v_oru" -> cases |= Cells.caseBit(GrammaticalCase.INSTRUMENTAL);
                case "v_mis" -> cases |= Cells.caseBit(GrammaticalCase.LOCATIVE);
                case "v_kly" -> cases |= Cells.caseBit(GrammaticalCase.VOCATIVE);
                case "m" -> slots |= Cells.MASCULINE_SLOTS;
                case "f" -> slots |= Cells.FEMININE_SLOT;
                case "n" -> slots |= Cells.NEUTER_SLOT;
                case "p" -> slots |= Cells.PLURAL_SLOTS;
                case "s" -> slots |= person ? Cells.SINGULAR_SLOTS : 0;
                default -> {
                    // the other parts of a tag are traits
                }
            }
        }
        if (finite) {
            return Cells.of(Cells.caseBit(GrammaticalCase.NOMINATIVE), slots == 0 ? Cells.ALL_SLOTS : slots);
        }
        return Cells.of(cases, slotsOfAnimacy(parts, slots == 0 && cases != 0 ? Cells.ALL_SLOTS : slots));
    }

    private static int slotsOfAnimacy(List<String> parts, int slots) {
        int inanimate = 1 << Cells.MASCULINE_INANIMATE | 1 << Cells.PLURAL_INANIMATE;
        int animate = 1 << Cells.MASCULINE_ANIMATE | 1 << Cells.PLURAL_ANIMATE;
        if (parts.contains("inanim") || parts.contains("rinanim")) {
            return slots & ~animate;
        }
        return parts.contains("anim") || parts.contains("ranim") ? slots & ~inanimate : slots;
    }

    private static Set<Trait> traits(List<String> parts) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean verb = parts.get(0).equals("verb");
        for (String part : parts) {
            switch (part) {
                case "inf" -> traits.add(Trait.INFINITIVE);
                case "past" -> traits.add(Trait.PAST);
                case "futr" -> traits.add(Trait.FUTURE);
                case "impr" -> traits.add(Trait.IMPERATIVE);
                case "impers" -> traits.add(Trait.IMPERSONAL);
                case "advp" -> traits.add(Trait.CONVERB);
                case "&adjp" -> traits.add(Trait.PARTICIPLE);
                case "pasv" -> traits.add(Trait.PASSIVE);
                case "perf" -> traits.add(Trait.PERFECTIVE);
                case "compc" -> traits.add(Trait.COMPARATIVE);
                case "comps" -> traits.add(Trait.SUPERLATIVE);
                case "1" -> traits.add(Trait.FIRST_PERSON);
                case "2" -> traits.add(Trait.SECOND_PERSON);
                case "3" -> traits.add(Trait.THIRD_PERSON);
                case "&pron" -> traits.add(Trait.PRONOUN);
                case "pos" -> traits.add(Trait.POSSESSIVE);
                case "&numr" -> traits.add(Trait.ORDINAL);
                case "abbr" -> traits.add(Trait.ABBREVIATION);
                case "nv" -> traits.add(Trait.INDECLINABLE);
                case "int", "rel" -> traits.add(Trait.INTERROGATIVE);
                case "&predic" -> traits.add(Trait.PREDICATIVE);
                case "short" -> traits.add(Trait.SHORT);
                case "rare", "arch", "bad", "obsc", "alt", "slang", "vulg", "dimin", "subst", "ua_2019", "ua_1992" ->
                    traits.add(Trait.RARE);
                default -> {
                    // case, gender and number are cells; the rest is not used
                }
            }
        }
        if (verb && !traits.contains(Trait.INFINITIVE)) {
            traits.add(Trait.FINITE);
        }
        return traits;
    }
}
