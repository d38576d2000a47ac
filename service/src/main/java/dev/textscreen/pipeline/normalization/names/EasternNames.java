package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chinese, Korean and Vietnamese names, whose first word is the surname and of which only the last declines: "Xi Jinping", "Ким Чен Ына". */
final class EasternNames {

    private static final double LIKELY = 0.8;
    private static final int MOST_SYLLABLES = 2;
    /** Letters of a syllable that is the last word of a name. */
    private static final int LONGEST_SYLLABLE = 4;

    private final NameLexicon lexicon;
    private final NameReader reader;

    EasternNames(NameLexicon lexicon, NameReader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    Person.@Nullable Draft at(WordRow row, int index) {
        NameWord surname = row.get(index);
        EasternWords words = lexicon.easternWords();
        boolean syllabic = words.isSurname(surname.key());
        boolean vietnamese = words.isVietnameseSurname(surname.key());
        int next = syllabic || vietnamese ? row.next(index) : WordRow.NONE;
        if (next == WordRow.NONE || row.inLower() || !surname.isCapital() || isTitle(surname)) {
            return null;
        }
        int last = row.next(next);
        boolean third = last != WordRow.NONE && mayBelong(row.get(last));
        boolean capital = last != WordRow.NONE && row.get(last).isCapital() && !isClosedClass(row.get(last));
        if (vietnamese && capital && words.isVietnameseMiddle(row.get(next).key())) {
            return name(row, List.of(index, next, last), reader.surnames(row.get(last)));
        }
        boolean two = words.syllables(row.get(next).key()) == 1 && row.get(next).shape() == NameWord.Shape.CAPITALIZED
                && !isClosedClass(row.get(next));
        third &= two;
        boolean unlisted = two && last != WordRow.NONE && mayBelong(row.get(next)) && isThird(row, last);
        if (!syllabic || !third && !unlisted && !mayBelong(row.get(next))
                || row.startsSentence(index) && isClosedClass(surname) && !third && !unlisted) {
            return null;
        }
        List<NameForm> end = third ? forms(row.get(last), 1) : List.of();
        if (end.isEmpty() && unlisted) {
            end = List.of(undeclined(row.get(last).key()));
        }
        if (!end.isEmpty()) {
            return name(row, List.of(index, next, last), end);
        }
        end = forms(row.get(next), MOST_SYLLABLES);
        return end.isEmpty() ? null : name(row, List.of(index, next), end);
    }

    private static Person.@Nullable Draft name(WordRow row, List<Integer> words, List<NameForm> last) {
        Person.Draft name = new Person.Draft(row);
        for (int index : words) {
            NameRole role = name.size() == 0 ? NameRole.SURNAME : NameRole.GIVEN;
            List<NameForm> forms = index == words.getLast() ? last : List.of(undeclined(row.get(index).key()));
            if (!name.add(index, role, forms)) {
                return null;
            }
        }
        return name;
    }

    private static NameForm undeclined(String key) {
        return new NameForm(key, Gender.NONE, GrammaticalCase.NONE, false, LIKELY);
    }

    /** The readings of the word that leave a name of the fewest syllables. */
    private List<NameForm> forms(NameWord word, int most) {
        List<NameForm> all = new ArrayList<>(reader.surnames(word));
        all.add(undeclined(word.key()));
        List<NameForm> found = new ArrayList<>();
        int fewest = most;
        for (NameForm form : all) {
            int syllables = form.plural() ? 0 : lexicon.easternWords().syllables(form.nominative());
            if (syllables > 0 && syllables <= fewest) {
                if (syllables < fewest) {
                    found.clear();
                }
                fewest = syllables;
                found.add(form);
            }
        }
        return found;
    }

    /** A capitalised word that is neither a word of the language nor a given name of its own people. */
    private boolean mayBelong(NameWord word) {
        if (word.shape() != NameWord.Shape.CAPITALIZED && word.shape() != NameWord.Shape.UPPER || word.isForeignSurname()
                || lexicon.isNoName(word.language(), "place-head", word.key())) {
            return false;
        }
        for (NameForm form : word.given()) {
            if (form.weight() > NameLexicon.FOREIGN_NAME) {
                return false;
            }
        }
        return word.isUnknown() || word.has(PartOfSpeech.PROPN);
    }

    /** "Lee Kuan Yew": after two syllables a third that no list has, where the name ends with it. */
    private boolean isThird(WordRow row, int index) {
        NameWord word = row.get(index);
        int after = row.next(index);
        boolean ends = after == WordRow.NONE || !row.get(after).isCapital() && !row.get(after).isInitial();
        boolean letter = word.isInitial() && word.text().length() == 1;
        boolean plain = lexicon.easternWords().syllables(word.key()) != 1 && isClosedClass(word);
        return ends && !plain
                && (letter || word.shape() == NameWord.Shape.CAPITALIZED && word.text().length() <= LONGEST_SYLLABLE);
    }

    private boolean isTitle(NameWord word) {
        return lexicon.isTitle(word.language(), "address", word.key()) || lexicon.isTitleOrPosition(word);
    }

    private static boolean isClosedClass(NameWord word) {
        return word.has(PartOfSpeech.PRON) || word.has(PartOfSpeech.PART) || word.has(PartOfSpeech.CCONJ) || word.has(PartOfSpeech.ADP)
                || word.has(PartOfSpeech.VERB) || word.has(PartOfSpeech.DET) || word.has(PartOfSpeech.AUX);
    }
}
