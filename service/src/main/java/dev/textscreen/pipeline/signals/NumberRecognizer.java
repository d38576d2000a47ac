package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Language;
import dev.textscreen.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds identifiers of digits only.
 *
 * <p>
 * With a trigger beside it a number of the right length counts whatever its check digits; with words between, or with the trigger after it,
 * only when they are right. Without a trigger they have to be right, no reference word (invoice, contract, account …) may lead to the
 * number, it must be plausible and the text in its country's language or in one that tells of no country, and one of these must hold: it is
 * grouped as only this scheme is; it stands right beside a mention of its kind of holder; it has the line to itself.
 */
final class NumberRecognizer implements Recognizer {

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (!atoms.isNumber(atom) || atoms.gluedToPrevious(atom) && scanned.cues().endingAt(atom - 1) == null) {
            return;
        }
        DigitGroups groups = DigitGroups.from(atoms, atom);
        List<Cue> cues = scanned.cues().before(atom);
        Finding named = named(groups, cues);
        if (named == null && !groups.beginsInside()) {
            named = followed(groups, scanned);
        }
        if (named == null && !groups.beginsInside() && cues.isEmpty()) {
            named = bare(groups, atom, scanned);
        }
        if (named != null) {
            findings.add(named);
        }
    }

    private static @Nullable Finding named(DigitGroups groups, List<Cue> cues) {
        Finding disputed = null;
        for (Cue cue : cues) {
            for (SignalType type : cue.counts() ? cue.trigger().types() : List.<SignalType>of()) {
                Finding finding = ofType(type, groups);
                if (finding != null && finding.valid()) {
                    return finding.named(cue.span(), cue.evidence());
                }
                if (finding != null && disputed == null && cue.insists()) {
                    disputed = finding.named(cue.span(), cue.evidence());
                }
            }
        }
        return disputed;
    }

    private static @Nullable Finding followed(DigitGroups groups, ScannedText scanned) {
        Cue cue = scanned.cues().after(groups.lastAtom());
        if (cue == null) {
            return null;
        }
        for (SignalType type : cue.trigger().types()) {
            Finding finding = ofType(type, groups);
            if (finding != null && finding.valid()) {
                return finding.named(cue.span(), cue.evidence());
            }
        }
        return null;
    }

    private static @Nullable Finding ofType(SignalType type, DigitGroups groups) {
        Finding wrong = null;
        for (NumberScheme scheme : NumberScheme.values()) {
            int count = scheme.type() == type ? groups.groupsWith(scheme.length()) : 0;
            if (count > 0 && !groups.goesOn(count)) {
                Finding finding = finding(scheme, groups.digits(count), groups.span(count));
                if (finding.valid()) {
                    return finding;
                }
                wrong = wrong == null ? finding : wrong;
            }
        }
        return wrong;
    }

    private static @Nullable Finding bare(DigitGroups groups, int atom, ScannedText scanned) {
        Language language = scanned.languageAt(scanned.atoms().start(atom));
        Finding found = null;
        for (NumberScheme scheme : NumberScheme.values()) {
            int count = groups.groupsWith(scheme.length());
            boolean whole = count > 0 && atom + count - 1 == groups.lastAtom() && !groups.goesOn(count);
            if (whole && scheme.valid(groups.digits(count)) && Plausibility.of(scheme, groups.digits(count))
                    && (found == null || scheme.language() == language)) {
                Finding finding = finding(scheme, groups.digits(count), groups.span(count));
                found = supported(scheme, groups, count, scanned)
                        ? finding.withEvidence("check digits right, beside a name or alone")
                        : found;
            }
        }
        return found;
    }

    private static boolean supported(NumberScheme scheme, DigitGroups groups, int count, ScannedText scanned) {
        Span span = groups.span(count);
        if (scheme.typicalShape(groups.shape()) && scanned.languageAt(span.start()) == scheme.language()) {
            return true;
        }
        Language language = scanned.languageAt(span.start());
        boolean ofTheText = language == scheme.language() || language == Language.UNDETERMINED || language == Language.ENGLISH;
        boolean contiguous = count == 1 && scheme.holder().isPresent();
        return contiguous && ofTheText
                && (scanned.beside(span, scheme.holder()) || scanned.aloneOnLine(groups.firstAtom(), groups.lastAtom()));
    }

    private static Finding finding(NumberScheme scheme, String digits, Span span) {
        boolean valid = scheme.valid(digits);
        Finding finding = Finding.plain(scheme.type(), digits, span, Strength.BARE,
                valid ? "check digits or range right" : "check digits or range wrong");
        return scheme.country().map(finding::withCountry).orElse(finding).withValidity(valid);
    }
}
