package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in digits and with named months, and years that a trigger calls those of a birth or death. A date that does not exist is
 * reported as invalid where its numbers are in range ({@code 31.02.2020}) or a trigger calls it a date.
 */
final class DateRecognizer implements Recognizer {

    private static final int EARLIEST_YEAR = 1850;
    private static final int LATEST_YEAR = 2100;

    private final NamedMonthDates named;

    DateRecognizer(NamedMonthDates named) {
        this.named = named;
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        boolean monthFirst = scanned.languageAt(atoms.start(atom)) == Language.ENGLISH;
        WrittenDate date = NumericDates.at(atom, atoms, monthFirst);
        date = date == null ? named.at(atom, atoms) : date;
        Finding found = date == null ? year(atom, scanned) : finding(date, scanned);
        if (found != null) {
            findings.add(found);
        }
    }

    private static @Nullable Finding finding(WrittenDate date, ScannedText scanned) {
        Cue cue = DateRoles.of(date.first(), date.last(), scanned);
        boolean shortYear = scanned.atoms().length(date.last()) == 2 && scanned.atoms().length(date.first()) <= 2;
        if (!date.plausible() && cue == null || !date.exists() && shortYear && cue == null) {
            return null;
        }
        Finding finding = Finding.plain(SignalType.DATE, date.value(), scanned.atoms().span(date.first(), date.last()), Strength.SHAPED,
                date.exists() ? "form of a date" : "no such day").withValidity(date.exists());
        return withRole(finding, cue);
    }

    private static Finding withRole(Finding finding, @Nullable Cue cue) {
        DateRole role = cue == null ? DateRole.OTHER : cue.trigger().role().orElse(DateRole.OTHER);
        Finding withRole = finding.withRole(role.wireName());
        return cue == null ? withRole : withRole.named(cue.span(), cue.evidence());
    }

    /** A year, or a month of a year. */
    private @Nullable Finding year(int atom, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        if (!atoms.isNumber(atom) || atoms.length(atom) != 4 || atoms.gluedToPrevious(atom)) {
            return null;
        }
        int year = Integer.parseInt(atoms.word(atom));
        int month = year < EARLIEST_YEAR || year > LATEST_YEAR ? 0 : monthBefore(atom, atoms);
        int first = month == 0 ? atom : atom - 1;
        Cue cue = year < EARLIEST_YEAR || year > LATEST_YEAR ? null : DateRoles.close(first, atom, scanned);
        if (cue == null) {
            return null;
        }
        String value = month == 0 ? atoms.word(atom) : String.format(Locale.ROOT, "%04d-%02d", year, month);
        return withRole(
                Finding.plain(SignalType.DATE, value, atoms.span(first, atom), Strength.SHAPED, month == 0 ? "year" : "month"), cue);
    }

    /** {@code May 1965}, {@code 05/1965}, {@code 05.1965}: 1 to 12, or 0 where no month stands there. */
    private int monthBefore(int year, Atoms atoms) {
        int atom = year - 1;
        if (atoms.isWord(atom)) {
            return atoms.gapWithin(atom, " .,") ? named.number(atom, atoms) : 0;
        }
        boolean joined = atoms.isNumber(atom) && atoms.length(atom) <= 2 && !atoms.gluedToPrevious(atom)
                && (atoms.gapIs(atom, '/') || atoms.gapIs(atom, '.'));
        int number = joined ? Integer.parseInt(atoms.word(atom)) : 0;
        return number <= 12 ? number : 0;
    }
}
