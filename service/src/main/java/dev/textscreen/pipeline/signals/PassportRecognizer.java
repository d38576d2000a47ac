package dev.textscreen.pipeline.signals;

import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.normalization.MentionType;
import dev.textscreen.pipeline.signals.TriggerLexicon.Hit;
import dev.textscreen.text.Language;
import dev.textscreen.text.Script;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds Ukrainian passports (a book with two Cyrillic letters and six digits, a card with nine digits) and Russian ones (four digits and
 * six), which have no check digits: the trigger decides, for a book also its place right beside a person. Nine digits in an English text are
 * more likely a passport of another country.
 */
final class PassportRecognizer implements Recognizer {

    private static final int SERIES = 2;
    private static final int BOOK = 6;
    private static final int CARD = 9;
    private static final int RUSSIAN = 10;

    private final LookAlikes twins;

    PassportRecognizer(LookAlikes twins) {
        this.twins = twins;
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        Finding found = null;
        if (atoms.isWord(atom) && atoms.length(atom) == SERIES && !atoms.gluedToPrevious(atom)) {
            found = book(atom, scanned);
        } else if (atoms.isNumber(atom) && atoms.standsAlone(atom) && atoms.length(atom) <= RUSSIAN) {
            NamedBy names = new NamedBy(scanned.cues().before(atom));
            boolean english = scanned.languageAt(atoms.start(atom)) == Language.ENGLISH;
            found = atoms.length(atom) != CARD ? russian(atom, scanned, names) : english ? null : card(atom, atoms, names);
        }
        if (found != null) {
            findings.add(found);
        }
    }

    private @Nullable Finding book(int letters, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        int number = next(letters, scanned);
        String series = twins.upperCase(atoms.word(letters), Script.CYRILLIC);
        boolean shape = atoms.isNumber(number) && atoms.length(number) == BOOK && !atoms.gluedToPrevious(number + 1)
                && series.chars().allMatch(c -> Script.of(c) == Script.CYRILLIC);
        if (!shape) {
            return null;
        }
        Finding finding = Finding.plain(SignalType.UA_PASSPORT, series + atoms.word(number), atoms.span(letters, number), Strength.BARE,
                "form of a passport book").withCountry("UA");
        Finding named = new NamedBy(scanned.cues().before(letters)).orNull(finding);
        boolean besidePerson = number == letters + 1 && atoms.gluedToPrevious(number)
                && Character.isUpperCase(atoms.text().charAt(atoms.start(letters)))
                && scanned.beside(finding.span(), Optional.of(MentionType.PERSON));
        return named == null && besidePerson ? finding : named;
    }

    private static @Nullable Finding card(int atom, Atoms atoms, NamedBy names) {
        return names.orNull(Finding.plain(SignalType.UA_PASSPORT, atoms.word(atom), atoms.span(atom, atom), Strength.BARE,
                "form of an identity card").withCountry("UA"));
    }

    private @Nullable Finding russian(int first, ScannedText scanned, NamedBy names) {
        Atoms atoms = scanned.atoms();
        StringBuilder digits = new StringBuilder(RUSSIAN).append(atoms.word(first));
        int last = first;
        while (digits.length() < RUSSIAN && atoms.isNumber(next(last, scanned))) {
            last = next(last, scanned);
            digits.append(atoms.word(last));
        }
        boolean grouped = last == first || atoms.length(last) == BOOK;
        if (digits.length() != RUSSIAN || !grouped) {
            return null;
        }
        return names.orNull(Finding.plain(SignalType.RU_PASSPORT, digits.toString(), atoms.span(first, last), Strength.BARE,
                "form of a passport").withCountry("RU"));
    }

    /** The atom that goes on the passport's number: the next, or the one after a word for "number". */
    private static int next(int atom, ScannedText scanned) {
        if (!scanned.atoms().gapWithin(atom, " -,\u2116#")) {
            return -1;
        }
        Hit filler = scanned.cues().startingAt(atom + 1);
        boolean skips = filler != null && filler.trigger().meaning() == Trigger.Meaning.FILLER
                && scanned.atoms().gapWithin(filler.last(), " .:\u2116#");
        return skips && filler != null ? filler.last() + 1 : atom + 1;
    }
}
