package dev.textscreen.pipeline.normalization.morphology;

import dev.textscreen.pipeline.language.Standing;
import dev.textscreen.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.WordData;

/** One language's dictionaries of analysis, synthesis and frequency, with the tags understood. Thread-safe. */
final class Lexicon {

    private final Language language;
    private final MorfologikDictionary analysis;
    private final MorfologikDictionary synthesis;
    private final MorfologikDictionary frequencies;
    private final TagSet tags;
    private final Map<String, List<TagMeaning>> meanings = new ConcurrentHashMap<>();

    Lexicon(Language language, MorfologikDictionary analysis, MorfologikDictionary synthesis, MorfologikDictionary frequencies,
            TagSet tags) {
        this.language = language;
        this.frequencies = frequencies;
        this.analysis = analysis;
        this.synthesis = synthesis;
        this.tags = tags;
    }

    WordEntry entry(String form) {
        EntryBuilder builder = new EntryBuilder();
        int mostUsual = 0;
        for (String spelling : Spellings.of(language, form)) {
            int extra = Spellings.addsCapitals(form, spelling) ? Trait.OTHER_CASE.bit() : 0;
            for (WordData word : analysis.lookup(spelling)) {
                CharSequence tag = word.getTag();
                String lemma = word.getStem().toString();
                int frequency = frequencies.frequency(lemma);
                builder.add(lemma, meanings(tag == null ? "" : tag.toString()), extra, frequency);
                mostUsual = Math.max(mostUsual, language == Language.RUSSIAN ? frequency : frequencies.frequency(spelling));
            }
        }
        return builder.build(form, rarity(mostUsual));
    }

    /**
     * The lists are not of one scale. The Russian one counts lemmas, the others forms, and puts some of the commonest words low: of it
     * only the words count that it does not have at all.
     */
    private int rarity(int frequency) {
        return switch (language) {
            case UKRAINIAN -> 25 - frequency;
            case RUSSIAN -> frequency == 0 ? Standing.RAREST : Math.min(25 - frequency, 13);
            case POLISH, ENGLISH, UNDETERMINED -> Math.max(0, 22 - frequency);
        };
    }

    List<String> forms(String lemma, PartOfSpeech pos, Features wanted) {
        List<String> forms = new ArrayList<>();
        for (String spelling : Spellings.of(language, lemma)) {
            String prefix = spelling + "|";
            for (String tag : synthesis.continuations(prefix)) {
                if (fits(tag, pos, wanted)) {
                    addForms(prefix + tag, forms);
                }
            }
            if (!forms.isEmpty()) {
                break;
            }
        }
        return List.copyOf(forms);
    }

    private void addForms(String key, List<String> forms) {
        for (WordData word : synthesis.lookup(key)) {
            String form = word.getStem().toString();
            if (!forms.contains(form)) {
                forms.add(form);
            }
        }
    }

    private boolean fits(String tag, PartOfSpeech pos, Features wanted) {
        for (TagMeaning meaning : meanings(tag)) {
            if (isOf(meaning.pos(), pos) && (wanted.name() == NameKind.NONE || wanted.name() == meaning.name())
                    && (wanted.equals(Features.NONE) || (meaning.cells() & wantedCells(wanted)) != 0)) {
                return true;
            }
        }
        return false;
    }

    /** Only capitals tell names from nouns in the dictionaries of places, and in all of Polish. */
    private static boolean isOf(PartOfSpeech tagged, PartOfSpeech wanted) {
        return tagged == wanted || wanted == PartOfSpeech.PROPN && tagged == PartOfSpeech.NOUN;
    }

    private static long wantedCells(Features wanted) {
        int slots = switch (wanted.gender()) {
            case MASCULINE -> Cells.MASCULINE_SLOTS;
            case FEMININE -> Cells.FEMININE_SLOT;
            case NEUTER -> Cells.NEUTER_SLOT;
            case NONE -> Cells.ALL_SLOTS;
        };
        slots = switch (wanted.number()) {
            case SINGULAR -> slots & Cells.SINGULAR_SLOTS;
            case PLURAL -> Cells.PLURAL_SLOTS;
            case NONE -> slots;
        };
        int cases = wanted.grammaticalCase() == GrammaticalCase.NONE ? Cells.ALL_CASES : Cells.caseBit(wanted.grammaticalCase());
        return Cells.of(cases, slots);
    }

    private List<TagMeaning> meanings(String tag) {
        return meanings.computeIfAbsent(tag, tags::meanings);
    }
}
