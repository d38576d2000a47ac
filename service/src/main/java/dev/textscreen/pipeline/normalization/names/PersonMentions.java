package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Mention;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.normalization.NamePart;
import dev.textscreen.pipeline.normalization.NameRole;
import dev.textscreen.pipeline.normalization.morphology.Gender;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the mention of a person: nominative, full names for diminutives, titles and suffixes around. */
final class PersonMentions {

    private final NameLexicon lexicon;
    private final NameReader reader;
    private final SurnameGenders surnameGenders;

    PersonMentions(NameLexicon lexicon, NameReader reader) {
        this.surnameGenders = new SurnameGenders(lexicon, reader);
        this.lexicon = lexicon;
        this.reader = reader;
    }

    Mention of(WordRow row, Person person) {
        Span span = new Span(row.get(person.from()).span().start(), row.get(person.to() - 1).span().end());
        List<NamePart> parts = new ArrayList<>();
        titleBefore(row, person.from()).ifPresent(parts::add);
        StringBuilder normalized = new StringBuilder();
        int inflected = 0;
        int surnames = beforeComma(row, person);
        for (int i = 0; i < person.words().size(); i++) {
            NameWord word = row.get(person.words().get(i));
            NameRole role = person.roles().get(i);
            boolean declines = role == NameRole.GIVEN || role == NameRole.SURNAME || role == NameRole.PATRONYMIC;
            String nominative = declines ? person.agreement().nominatives().get(inflected++) : "";
            String part = NameText.isRoman(word.text()) && !row.inCapitals()
                    ? word.text()
                    : normalized(word, role, nominative, person.agreement().gender());
            parts.add(new NamePart(role, word.text(), part, word.span()));
            if (i >= surnames) {
                normalized.append(normalized.isEmpty() ? "" : " ").append(part);
            }
        }
        for (int i = 0; i < surnames; i++) {
            normalized.append(' ').append(parts.get(parts.size() - person.words().size() + i).normalized());
        }
        suffixAfter(row, person.to()).ifPresent(parts::add);
        return new Mention(MentionType.PERSON, span, span.of(row.text()), normalized.toString(), parts, gender(row, person),
                language(row, person), Optional.empty(), Optional.empty(), person.confidence());
    }

    /** How many surnames stand before the comma of "Smith, John"; 0 where there is no comma. */
    private static int beforeComma(WordRow row, Person person) {
        List<Integer> words = person.words();
        for (int i = 1; i < words.size() && person.from() == words.getFirst(); i++) {
            if (words.get(i) > words.get(i - 1) + 1 && row.get(words.get(i - 1) + 1).is(',')) {
                return i;
            }
        }
        return 0;
    }

    private Gender gender(WordRow row, Person person) {
        return person.has(NameRole.GIVEN) || person.has(NameRole.PATRONYMIC)
                ? person.agreement().gender()
                : surnameGenders.of(row, person);
    }

    private Language language(WordRow row, Person person) {
        return reader.nameLanguage(row.get(person.words().getLast()));
    }

    private String normalized(NameWord word, NameRole role, String nominative, Gender gender) {
        return switch (role) {
            case GIVEN -> full(word, nominative, gender);
            case SURNAME, PATRONYMIC -> cased(word, nominative);
            case INITIAL -> initial(word.text());
            case PARTICLE, TITLE, SUFFIX, LEGAL_FORM, CORE, UNKNOWN -> word.text();
        };
    }

    private String full(NameWord word, String nominative, Gender gender) {
        Language language = reader.nameLanguage(word);
        Optional<GivenName> full = lexicon.givenNames().expand(language, nominative, gender);
        if (full.isEmpty() && lexicon.givenNames().named(language, nominative).isEmpty() && language != Language.POLISH) {
            Language other = language == Language.UKRAINIAN ? Language.RUSSIAN : Language.UKRAINIAN;
            full = language == Language.ENGLISH ? Optional.empty() : lexicon.givenNames().expand(other, nominative, gender);
        }
        return full.map(GivenName::name).orElseGet(() -> cased(word, nominative));
    }

    /** The nominative with the letters of the text where it only repeats them. */
    private static String cased(NameWord word, String nominative) {
        int hyphen = nominative.lastIndexOf('-');
        if (hyphen > 0 && isSmallAfterHyphen(word.text())) {
            return NameText.capitalized(nominative.substring(0, hyphen)) + nominative.substring(hyphen);
        }
        if (word.shape() == NameWord.Shape.MIXED) {
            return restored(word.text(), NameText.capitalized(nominative));
        }
        return NameText.capitalized(restored(word.text().toLowerCase(Locale.ROOT), nominative));
    }

    /** "Кеннеди-младший", "Geun-hye". */
    private static boolean isSmallAfterHyphen(String text) {
        int after = text.lastIndexOf('-') + 1;
        return after > 1 && after < text.length() && Character.isLowerCase(text.charAt(after));
    }

    /** Letters that the key folds come back from the text as far as form and nominative are the same. */
    private static String restored(String form, String nominative) {
        StringBuilder result = new StringBuilder(nominative);
        for (int i = 0; i < Math.min(form.length(), nominative.length()); i++) {
            boolean same = Character.toLowerCase(form.charAt(i)) == Character.toLowerCase(nominative.charAt(i));
            boolean folded = (form.charAt(i) == '\u0451' && nominative.charAt(i) == '\u0435')
                    || (NameText.isApostrophe(form.charAt(i)) && nominative.charAt(i) == '\'');
            if (!same && !folded) {
                break;
            }
            result.setCharAt(i, form.charAt(i));
        }
        return result.toString();
    }

    private static String initial(String text) {
        int letter = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(letter)) + (text.length() > 1 ? "." : "");
    }

    private Optional<NamePart> titleBefore(WordRow row, int from) {
        int before = row.beforeDot(from);
        if (before == WordRow.NONE) {
            return Optional.empty();
        }
        NameWord word = row.get(before);
        return lexicon.isTitle(word.language(), "title", word.key()) || lexicon.isTitle(word.language(), "title", word.lemma())
                ? Optional.of(new NamePart(NameRole.TITLE, word.text(), word.text(), word.span()))
                : Optional.empty();
    }

    private Optional<NamePart> suffixAfter(WordRow row, int to) {
        int after = to < row.size() && row.get(to).is(',') ? to + 1 : to;
        if (after >= row.size() || !row.get(after).isWord()) {
            return Optional.empty();
        }
        NameWord word = row.get(after);
        return lexicon.isTitle(word.language(), "suffix", withoutDot(word.key()))
                ? Optional.of(new NamePart(NameRole.SUFFIX, word.text(), word.text(), word.span()))
                : Optional.empty();
    }

    private static String withoutDot(String key) {
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
