package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.checkdigits.Luhn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds payment card numbers (ISO/IEC 7812): an issuer's range with its length, and the Luhn digit. In groups of four, or in one piece that
 * no reference word leads to, a number needs no trigger; with one, wrong digits of a known issuer are reported.
 */
final class CardRecognizer implements Recognizer {

    private static final int[] LENGTHS = {16, 15, 14, 13, 19, 18, 17};
    /** Shorter ones are rare, and books and goods are numbered with thirteen digits. */
    private static final int USUAL_LENGTH = 15;

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (!atoms.isNumber(atom) || atoms.gluedToPrevious(atom) || atoms.length(atom) < 4) {
            return;
        }
        DigitGroups groups = DigitGroups.from(atoms, atom);
        for (int length : LENGTHS) {
            int count = groups.groupsWith(length);
            boolean fits = count > 0 && !groups.goesOn(count) && !groups.beginsInside();
            if (fits && isIssued(groups.digits(count))) {
                Finding found = finding(groups, count, scanned.cues().before(atom));
                if (found != null) {
                    findings.add(found);
                }
                return;
            }
        }
    }

    private static @Nullable Finding finding(DigitGroups groups, int count, List<Cue> cues) {
        String digits = groups.digits(count);
        boolean valid = Luhn.valid(digits);
        boolean inFours = groups.shape(count).matches("4[ -]4[ -]4[ -]4");
        Finding finding = Finding.plain(SignalType.CREDIT_CARD, digits, groups.span(count), inFours ? Strength.SHAPED : Strength.BARE,
                "issuer's range, check digit " + (valid ? "right" : "wrong")).withValidity(valid);
        Cue cue = new NamedBy(cues).type(SignalType.CREDIT_CARD);
        if (cue != null && (valid || cue.close())) {
            return finding.named(cue.span(), cue.evidence());
        }
        boolean usualLength = digits.length() >= USUAL_LENGTH;
        boolean noOtherName = cues.isEmpty() && usualLength && (count == 1 || inFours);
        return valid && (inFours || noOtherName) ? finding : null;
    }

    private static boolean isIssued(String digits) {
        int length = digits.length();
        int first = digits.charAt(0) - '0';
        int two = Integer.parseInt(digits, 0, 2, 10);
        int three = Integer.parseInt(digits, 0, 3, 10);
        int four = Integer.parseInt(digits, 0, 4, 10);
        boolean visa = first == 4 && (length == 13 || length == 16 || length == 19);
        boolean mastercard = length == 16 && (two >= 51 && two <= 55 || four >= 2221 && four <= 2720);
        boolean american = length == 15 && (two == 34 || two == 37);
        boolean diners = length == 14 && (three >= 300 && three <= 305 || two == 36 || two == 38 || two == 39);
        boolean discover = length >= 16 && (four == 6011 || three >= 644 && three <= 649 || two == 65 || two == 62);
        boolean jcb = length >= 16 && four >= 3528 && four <= 3589;
        boolean mir = length >= 16 && four >= 2200 && four <= 2204;
        boolean prostir = length == 16 && four == 9804;
        boolean maestro = length >= 16 && (four == 5018 || four == 5020 || four == 5038 || four == 5893 || four == 6304 || two == 67);
        return visa || mastercard || american || diners || discover || jcb || mir || prostir || maestro;
    }
}
