package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Script;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.signals.checkdigits.Mod97;
import dev.textscreen.text.TabbedFile;
import dev.textscreen.text.TabbedFile.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds international bank account numbers (ISO 13616), in one piece or grouped. A number ends at its country's length, whatever follows.
 * Wrong check digits are reported with a trigger, or where the number has its whole length in one piece or in groups of four.
 */
final class IbanRecognizer implements Recognizer {

    private static final int UNMISTAKABLE = 18;
    private static final int POLISH_DIGITS = 26;

    private final Map<String, Integer> lengths;
    private final LookAlikes twins;

    private IbanRecognizer(Map<String, Integer> lengths, LookAlikes twins) {
        this.lengths = lengths;
        this.twins = twins;
    }

    /** @param file country code and length of its numbers */
    static IbanRecognizer load(Path file, LookAlikes twins) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Row row : TabbedFile.read(file, 2, 2)) {
            if (!Countries.isCode(row.get(0)) || !row.get(1).matches("[1-3][0-9]")) {
                throw row.invalid("wanted a country code and a length");
            }
            lengths.put(row.get(0), Integer.valueOf(row.get(1)));
        }
        return new IbanRecognizer(Map.copyOf(lengths), twins);
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (atoms.isNumber(atom)) {
            polishWithoutCountry(atom, atoms, findings);
            return;
        }
        if (!atoms.isWord(atom) || atoms.length(atom) != 2 || !atoms.isNumber(atom + 1) || atoms.gluedToPrevious(atom)) {
            return;
        }
        boolean glued = atoms.gluedToPrevious(atom + 1);
        String country = twins.upperCase(atoms.word(atom), Script.LATIN);
        Integer length = lengths.get(country);
        if (length == null || !glued && !atoms.gapIs(atom, ' ')) {
            return;
        }
        Finding finding = whole(atom, length, scanned);
        if (finding == null && glued) {
            finding = wrongLength(atom, scanned);
        }
        if (finding != null) {
            findings.add(finding.withCountry(country));
        }
    }

    /** Polish texts leave the country out: {@code 61 1090 1014 0000 0712 1981 2874}. */
    private static void polishWithoutCountry(int first, Atoms atoms, List<Finding> findings) {
        DigitGroups groups = DigitGroups.from(atoms, first);
        int count = groups.groupsWith(POLISH_DIGITS);
        if (count == 0 || groups.beginsInside() || groups.goesOn(count) || atoms.gluedToPrevious(first)) {
            return;
        }
        String iban = "PL" + groups.digits(count);
        if ((count == 1 || groups.shape(count).startsWith("2 4")) && Mod97.validIban(iban)) {
            findings.add(Finding.plain(SignalType.IBAN, iban, groups.span(count), Strength.PROVEN, "check digits right for Poland")
                    .withCountry("PL"));
        }
    }

    private @Nullable Finding whole(int first, int length, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        StringBuilder characters = new StringBuilder(length);
        int last = first;
        while (true) {
            characters.append(twins.upperCase(atoms.word(last), Script.LATIN));
            if (characters.length() >= length || last + 1 >= atoms.size() || !joins(atoms, last)) {
                break;
            }
            last++;
        }
        if (characters.length() != length || !Character.isDigit(characters.charAt(2)) || !Character.isDigit(characters.charAt(3))) {
            return null;
        }
        return named(first, last, characters.toString(), scanned);
    }

    private static @Nullable Finding named(int first, int last, String iban, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        boolean valid = iban.chars().allMatch(c -> c < 0x80) && Mod97.validIban(iban);
        Finding finding = Finding.plain(SignalType.IBAN, iban, atoms.span(first, last), valid ? Strength.PROVEN : Strength.SHAPED,
                valid ? "check digits right" : "check digits wrong").withValidity(valid);
        Cue cue = new NamedBy(scanned.cues().before(first)).type(SignalType.IBAN);
        if (cue != null && (valid || cue.insists())) {
            return finding.named(cue.span(), cue.evidence());
        }
        boolean unmistakable = iban.length() >= UNMISTAKABLE && (gluedThrough(atoms, first, last) || groupsOfFour(atoms, first, last));
        return valid || unmistakable ? finding : null;
    }

    /** With a trigger that insists, a glued number of another length than its country's is a wrong number. */
    private @Nullable Finding wrongLength(int first, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        int last = atoms.gluedEnd(first, 36);
        Cue cue = new NamedBy(scanned.cues().before(first)).type(SignalType.IBAN);
        if (last < 0 || cue == null || !cue.insists() || atoms.end(last) - atoms.start(first) < 12) {
            return null;
        }
        String value = twins.upperCase(atoms.span(first, last).of(atoms.text()), Script.LATIN);
        return Finding.plain(SignalType.IBAN, value, atoms.span(first, last), Strength.DISPUTED, "not its country's length")
                .withValidity(false).named(cue.span(), cue.evidence());
    }

    private static boolean joins(Atoms atoms, int atom) {
        return atoms.gluedToPrevious(atom + 1) || atoms.gapIs(atom, ' ') || atoms.gapIs(atom, '-');
    }

    private static boolean gluedThrough(Atoms atoms, int first, int last) {
        for (int atom = first + 1; atom <= last; atom++) {
            if (!atoms.gluedToPrevious(atom)) {
                return false;
            }
        }
        return true;
    }

    private static boolean groupsOfFour(Atoms atoms, int first, int last) {
        int groupStart = atoms.start(first);
        for (int atom = first; atom < last; atom++) {
            if (!atoms.gluedToPrevious(atom + 1)) {
                if (atoms.end(atom) - groupStart != 4) {
                    return false;
                }
                groupStart = atoms.start(atom + 1);
            }
        }
        return atoms.end(last) - groupStart <= 4;
    }
}
