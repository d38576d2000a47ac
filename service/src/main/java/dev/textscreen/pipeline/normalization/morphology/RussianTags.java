package dev.textscreen.pipeline.normalization.morphology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tags of LanguageTool's Russian dictionary, such as {@code NN:Fam:Fem:Sin:T}. */
final class RussianTags implements TagSet {

    @Override
    public List<TagMeaning> meanings(String tag) {
        List<String> parts = List.of(tag.split(":"));
        Set<Trait> traits = traits(parts);
        NameKind name = parts.contains("Name")
                ? NameKind.GIVEN
                : parts.contains("Fam") ? NameKind.SURNAME : parts.contains("Patr") ? NameKind.PATRONYMIC : NameKind.NONE;
        return List.of(TagMeaning.of(pos(parts, name), cells(parts, traits, name), traits, name));
    }

    private static PartOfSpeech pos(List<String> parts, NameKind name) {
        return switch (parts.get(0)) {
            case "NN" -> name == NameKind.NONE ? PartOfSpeech.NOUN : PartOfSpeech.PROPN;
            case "ADJ" -> parts.contains("MPR") ? PartOfSpeech.DET : PartOfSpeech.ADJ;
            case "Ord" -> PartOfSpeech.ADJ;
            case "VB", "DPT", "PT", "PT_Short" -> PartOfSpeech.VERB;
            case "ADV", "PRDC", "PARENTHESIS" -> PartOfSpeech.ADV;
            case "PNN" -> PartOfSpeech.PRON;
            case "Num", "NumC" -> PartOfSpeech.NUM;
            case "PREP" -> PartOfSpeech.ADP;
            case "CONJ" -> PartOfSpeech.CCONJ;
            case "PARTICLE" -> PartOfSpeech.PART;
            case "INTERJECTION" -> PartOfSpeech.INTJ;
            case "ABR" -> PartOfSpeech.PROPN;
            default -> PartOfSpeech.X;
        };
    }

    private static long cells(List<String> parts, Set<Trait> traits, NameKind name) {
        int cases = 0;
        int slots = 0;
        for (String part : parts) {
            switch (part) {
                case "Nom" -> cases |= Cells.caseBit(GrammaticalCase.NOMINATIVE);
                case "R", "2R" -> cases |= Cells.caseBit(GrammaticalCase.GENITIVE);
                case "D" -> cases |= Cells.caseBit(GrammaticalCase.DATIVE);
                case "V" -> cases |= Cells.caseBit(GrammaticalCase.ACCUSATIVE);
                case "T" -> cases |= Cells.caseBit(GrammaticalCase.INSTRUMENTAL);
                case "P", "2P" -> cases |= Cells.caseBit(GrammaticalCase.LOCATIVE);
                case "Z" -> cases |= Cells.caseBit(GrammaticalCase.VOCATIVE);
                case "Masc" -> slots |= Cells.MASCULINE_SLOTS;
                case "Fem" -> slots |= Cells.FEMININE_SLOT;
                case "Neut" -> slots |= Cells.NEUTER_SLOT;
                case "PL" -> slots |= Cells.PLURAL_SLOTS;
                default -> {
                    // the other parts of a tag are traits
                }
            }
        }
        if (slots == 0 && parts.contains("Sin")) {
            slots = Cells.SINGULAR_SLOTS;
        }
        if (traits.contains(Trait.FINITE) || traits.contains(Trait.SHORT)) {
            return Cells.of(Cells.caseBit(GrammaticalCase.NOMINATIVE), slots == 0 ? Cells.ALL_SLOTS : slots);
        }
        if (parts.get(0).equals("ABR")) {
            cases = Cells.ALL_CASES;
        }
        return Cells.of(cases, slotsOfAnimacy(parts, name, slots == 0 && cases != 0 ? Cells.ALL_SLOTS : slots));
    }

    private static int slotsOfAnimacy(List<String> parts, NameKind name, int slots) {
        if (parts.contains("Inanim")) {
            return slots & ~(1 << Cells.MASCULINE_ANIMATE | 1 << Cells.PLURAL_ANIMATE);
        }
        return parts.contains("Anim") || name != NameKind.NONE
                ? slots & ~(1 << Cells.MASCULINE_INANIMATE | 1 << Cells.PLURAL_INANIMATE)
                : slots;
    }

    private static Set<Trait> traits(List<String> parts) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        String first = parts.get(0);
        for (String part : parts) {
            switch (part) {
                case "INF" -> traits.add(Trait.INFINITIVE);
                case "Past" -> traits.add(Trait.PAST);
                case "Fut" -> traits.add(Trait.FUTURE);
                case "IMP" -> traits.add(Trait.IMPERATIVE);
                case "bezl" -> traits.add(Trait.IMPERSONAL);
                case "DPT" -> traits.add(Trait.CONVERB);
                case "PT" -> traits.add(Trait.PARTICIPLE);
                case "PT_Short" -> traits.addAll(EnumSet.of(Trait.PARTICIPLE, Trait.SHORT));
                case "STR" -> traits.add(Trait.PASSIVE);
                case "PFV" -> traits.add(Trait.PERFECTIVE);
                case "Short" -> traits.add(Trait.SHORT);
                case "Comp" -> traits.add(Trait.COMPARATIVE);
                case "Sup" -> traits.add(Trait.SUPERLATIVE);
                case "P1" -> traits.add(Trait.FIRST_PERSON);
                case "P2" -> traits.add(Trait.SECOND_PERSON);
                case "P3" -> traits.add(Trait.THIRD_PERSON);
                case "PNN", "MPR" -> traits.add(Trait.PRONOUN);
                case "Ord" -> traits.add(Trait.ORDINAL);
                case "NumC" -> traits.add(Trait.COLLECTIVE);
                case "ABR" -> traits.addAll(EnumSet.of(Trait.ABBREVIATION, Trait.INDECLINABLE));
                case "PRDC" -> traits.add(Trait.PREDICATIVE);
                case "Talk" -> traits.add(Trait.RARE);
                default -> {
                    // case, gender and number are cells; the rest is not used
                }
            }
        }
        if (first.equals("VB") && !traits.contains(Trait.INFINITIVE)) {
            traits.add(Trait.FINITE);
        }
        return traits;
    }
}
