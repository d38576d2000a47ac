package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Token;
import dev.textscreen.pipeline.normalization.morphology.GrammaticalCase;
import dev.textscreen.pipeline.normalization.morphology.NameKind;
import dev.textscreen.pipeline.normalization.morphology.PartOfSpeech;
import dev.textscreen.pipeline.normalization.morphology.Reading;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word as names are made of: hyphenated parts together, initials apart. What it may be in a name is read when first asked. */
final class NameWord {

    /** What the characters are. */
    enum Shape {
        LOWER, CAPITALIZED, UPPER, MIXED, INITIAL, NUMBER, PUNCTUATION;

        boolean capital() {
            return this == CAPITALIZED || this == UPPER || this == MIXED;
        }
    }

    private final Span span;
    private final String text;
    private final Token token;
    private final List<Reading> readings;
    private final Shape shape;
    private final NameReader reader;
    private @Nullable String key;
    private @Nullable List<NameForm> given;
    private @Nullable List<NameForm> surnames;
    private @Nullable List<NameForm> patronymics;
    private @Nullable Boolean surname;
    private @Nullable Boolean foreignSurname;
    /** Below 0 as long as nobody asked. */
    private double surnameStrength = -1;

    NameWord(Span span, String text, Token token, List<Reading> readings, Shape shape, NameReader reader) {
        this.span = span;
        this.text = text;
        this.token = token;
        this.readings = readings;
        this.shape = shape;
        this.reader = reader;
    }

    Span span() {
        return span;
    }

    String text() {
        return text;
    }

    Token token() {
        return token;
    }

    Shape shape() {
        return shape;
    }

    List<Reading> readings() {
        return readings;
    }

    int sentence() {
        return token.sentence();
    }

    Language language() {
        return token.language();
    }

    boolean isCapital() {
        return shape.capital();
    }

    boolean isWord() {
        return shape != Shape.PUNCTUATION && shape != Shape.NUMBER;
    }

    boolean is(char punctuation) {
        return text.length() == 1 && text.charAt(0) == punctuation;
    }

    boolean isInitial() {
        return shape == Shape.INITIAL;
    }

    String key() {
        String known = key;
        if (known == null) {
            known = NameText.key(text);
            key = known;
        }
        return known;
    }

    /** The chosen lemma in lower case; of a word joined from several tokens, or cut out of one, the word itself. */
    String lemma() {
        return text.length() == token.text().length() ? NameText.key(token.lemma()) : key();
    }

    List<NameForm> given() {
        List<NameForm> known = given;
        if (known == null) {
            known = isWord() && !isInitial() ? reader.given(this) : List.of();
            given = known;
        }
        return known;
    }

    List<NameForm> surnames() {
        List<NameForm> known = surnames;
        if (known == null) {
            known = isWord() && !isInitial() ? reader.surnames(this) : List.of();
            surnames = known;
        }
        return known;
    }

    List<NameForm> patronymics() {
        List<NameForm> known = patronymics;
        if (known == null) {
            known = isWord() && !isInitial() ? reader.patronymics(this) : List.of();
            patronymics = known;
        }
        return known;
    }

    boolean isGiven() {
        return !given().isEmpty();
    }

    boolean isPatronymic() {
        return !patronymics().isEmpty();
    }

    boolean has(NameKind kind) {
        for (Reading reading : readings) {
            if (reading.features().name() == kind) {
                return true;
            }
        }
        return false;
    }

    boolean has(PartOfSpeech pos) {
        for (Reading reading : readings) {
            if (reading.pos() == pos) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dictionary has the word as a surname, of the language or of others. */
    boolean isSurname() {
        Boolean known = surname;
        if (known == null) {
            known = reader.isSurname(this);
            surname = known;
        }
        return known;
    }

    /** "Королёв": a surname as it stands, whatever form of another word it may be. */
    boolean isNominativeSurname() {
        for (Reading reading : readings) {
            if (reading.features().name() == NameKind.SURNAME
                    && reading.features().grammaticalCase() == GrammaticalCase.NOMINATIVE) {
                return true;
            }
        }
        return false;
    }

    boolean isForeignSurname() {
        Boolean known = foreignSurname;
        if (known == null) {
            known = reader.isForeignSurname(this);
            foreignSurname = known;
        }
        return known;
    }

    boolean isUnknown() {
        return readings.isEmpty();
    }

    /** Whether some dictionary reading is no proper noun. */
    boolean isCommonWord() {
        for (Reading reading : readings) {
            if (reading.pos() != PartOfSpeech.PROPN) {
                return true;
            }
        }
        return false;
    }

    /** Within 0 and 1: how much the word alone looks like a surname. */
    double surnameStrength() {
        if (surnameStrength < 0) {
            surnameStrength = reader.surnameStrength(this);
        }
        return surnameStrength;
    }
}
