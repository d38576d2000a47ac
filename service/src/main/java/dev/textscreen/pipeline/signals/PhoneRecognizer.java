package dev.textscreen.pipeline.signals;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers: with a plus and the country, after a trigger, or grouped as only telephone numbers are. National ones are read
 * in the country that the language of the sentence suggests. The number plans are libphonenumber's, asked for candidates only.
 */
final class PhoneRecognizer implements Recognizer {

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (!atoms.isNumber(atom) || atoms.gluedToPrevious(atom)) {
            return;
        }
        PhoneDigits digits = PhoneDigits.from(atoms, atom);
        if (digits == null || digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            return;
        }
        Finding found = digits.hasPlus() ? international(digits, scanned) : national(digits, atom, scanned);
        if (found != null) {
            findings.add(found);
        }
    }

    private @Nullable Finding international(PhoneDigits digits, ScannedText scanned) {
        PhoneDigits shorter = digits;
        while (shorter.lastAtom() > shorter.firstAtom() && !isValid(shorter)) {
            shorter = shorter.withoutLastGroup(scanned.atoms());
        }
        PhoneDigits best = isValid(shorter) ? shorter : digits;
        PhoneNumber number = parsed("+" + best.value(), "ZZ");
        if (number == null) {
            return null;
        }
        Finding finding = finding(number, best.span(), "country given");
        Cue cue = new NamedBy(scanned.cues().before(digits.firstAtom())).type(SignalType.PHONE);
        return cue == null ? finding : finding.named(cue.span(), cue.evidence());
    }

    private boolean isValid(PhoneDigits digits) {
        PhoneNumber number = digits.length() < FEWEST_DIGITS ? null : parsed("+" + digits.value(), "ZZ");
        return number != null && plans.isValidNumber(number);
    }

    private @Nullable Finding national(PhoneDigits digits, int atom, ScannedText scanned) {
        List<Cue> cues = scanned.cues().before(atom);
        Cue cue = new NamedBy(cues).type(SignalType.PHONE);
        String region = region(scanned.languageAt(digits.span().start()));
        boolean candidate = cue != null && cue.close() || cues.isEmpty() && digits.groupedAsPhone();
        if (!candidate) {
            return null;
        }
        Finding finding = valid(digits, region);
        if (finding != null) {
            return cue == null ? finding : finding.named(cue.span(), cue.evidence());
        }
        PhoneNumber number = cue != null && cue.insists() ? parsed(digits.value(), region) : null;
        return number == null || cue == null
                ? null
                : finding(number, digits.span(), "not in the number plan").named(cue.span(), cue.evidence());
    }

    /** The number read in the region, then as one whose plus was left out. */
    private @Nullable Finding valid(PhoneDigits digits, String region) {
        PhoneNumber inRegion = parsed(digits.value(), region);
        if (inRegion != null && plans.isValidNumber(inRegion)) {
            return finding(inRegion, digits.span(), "number plan of the country");
        }
        PhoneNumber withCountry = digits.value().startsWith("0") ? null : parsed("+" + digits.value(), region);
        boolean valid = withCountry != null && plans.isValidNumber(withCountry);
        return valid && withCountry != null ? finding(withCountry, digits.span(), "country given without plus") : null;
    }

    private Finding finding(PhoneNumber number, Span span, String evidence) {
        String value = plans.format(number, PhoneNumberFormat.E164);
        boolean valid = plans.isValidNumber(number);
        Finding finding = Finding.plain(SignalType.PHONE, value, span, valid ? Strength.PROVEN : Strength.SHAPED, evidence)
                .withValidity(valid);
        return Optional.ofNullable(plans.getRegionCodeForNumber(number)).filter(Countries::isCode).map(finding::withCountry)
                .orElse(finding);
    }

    private @Nullable PhoneNumber parsed(String number, String region) {
        try {
            return plans.parse(number, region);
        } catch (NumberParseException notANumber) {
            return null;
        }
    }

    private static String region(Language language) {
        return switch (language) {
            case UKRAINIAN, UNDETERMINED -> "UA";
            case RUSSIAN -> "RU";
            case POLISH -> "PL";
            case ENGLISH -> "US";
        };
    }
}
