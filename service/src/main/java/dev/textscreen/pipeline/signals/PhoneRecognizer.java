package dev.textscreen.pipeline.signals;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers: with a plus and the country, after a trigger, or grouped as only telephone numbers are. National ones are read
 * in the country that the language of the sentence suggests. The number plans are libphonenumber's, asked for candidates only.
 */
final class PhoneRecognizer implements Recognizer {

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final PhoneShapes shapes;

    PhoneRecognizer(PhoneShapes shapes) {
        this.shapes = shapes;
    }

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

    /** The whole, or without its last groups where only that is in a number plan. */
    private @Nullable Finding international(PhoneDigits digits, ScannedText scanned) {
        Finding whole = international(digits);
        Finding found = whole;
        PhoneDigits shorter = digits;
        while ((found == null || !found.valid()) && shorter.lastAtom() > shorter.firstAtom()) {
            shorter = shorter.withoutLastGroup(scanned.atoms());
            found = international(shorter);
        }
        Finding best = found != null && found.valid() ? found : whole;
        Cue cue = new NamedBy(scanned.cues().before(digits.firstAtom())).type(SignalType.PHONE);
        return best == null || cue == null ? best : best.named(cue.span(), cue.evidence());
    }

    private @Nullable Finding international(PhoneDigits digits) {
        PhoneNumber number = digits.length() < FEWEST_DIGITS ? null : parsed("+" + digits.value(), "ZZ");
        return number == null ? null : finding(number, digits.span(), "country given");
    }

    private @Nullable Finding national(PhoneDigits digits, int atom, ScannedText scanned) {
        List<Cue> cues = scanned.cues().before(atom);
        Cue cue = new NamedBy(cues).type(SignalType.PHONE);
        String region = region(scanned.languageAt(digits.span().start()));
        boolean candidate = cue != null || cues.isEmpty() && (shapes.has(digits.shape()) || digits.value().startsWith("00"));
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
        Finding found = inRegion == null ? null : finding(inRegion, digits.span(), "number plan of the country");
        if (found != null && found.valid()) {
            return found;
        }
        String withoutZeros = digits.value().startsWith("00") ? digits.value().substring(2) : digits.value();
        boolean countryLeads = withoutZeros.length() < digits.length() || beginsWithUsualCountry(withoutZeros);
        PhoneNumber withCountry = countryLeads ? parsed("+" + withoutZeros, region) : elsewhere(digits.value());
        found = withCountry == null ? null : finding(withCountry, digits.span(), "country given without plus");
        return found != null && found.valid() ? found : null;
    }

    /** A plus is left out of numbers of the countries whose languages are read, hardly of others. */
    private static boolean beginsWithUsualCountry(String digits) {
        return digits.length() == 12 && (digits.startsWith("380") || digits.startsWith("375"))
                || digits.length() == 11 && (digits.startsWith("7") || digits.startsWith("48") || digits.startsWith("1"));
    }

    /** Eleven digits after the trunk prefix 8 are Russian, ten after 0 Ukrainian and nine Polish, whatever the language around. */
    private @Nullable PhoneNumber elsewhere(String digits) {
        return switch (digits.length()) {
            case 11 -> digits.startsWith("8") ? parsed(digits, "RU") : null;
            case 10 -> digits.startsWith("0") ? parsed(digits, "UA") : null;
            case 9 -> parsed(digits, "PL");
            default -> null;
        };
    }

    private Finding finding(PhoneNumber number, Span span, String evidence) {
        String region = plans.getRegionCodeForNumber(number);
        boolean valid = region != null && plans.isValidNumberForRegion(number, region);
        Finding finding = Finding.plain(SignalType.PHONE, plans.format(number, PhoneNumberFormat.E164), span,
                valid ? Strength.PROVEN : Strength.SHAPED, evidence).withValidity(valid);
        return region != null && Countries.isCode(region) ? finding.withCountry(region) : finding;
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
