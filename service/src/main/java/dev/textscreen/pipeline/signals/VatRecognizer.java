package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Script;
import dev.textscreen.text.LookAlikes;
import dev.textscreen.pipeline.signals.checkdigits.VatScheme;
import dev.textscreen.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds VAT numbers with their country's prefix, in one piece or, after a trigger, grouped. A Polish one is a NIP unless a word calls it a
 * VAT number. Without a trigger the number has to be in one piece with right check digits.
 */
final class VatRecognizer implements Recognizer {

    private static final int LONGEST = 14;

    private final LookAlikes twins;

    VatRecognizer(LookAlikes twins) {
        this.twins = twins;
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        boolean prefix = atoms.isWord(atom) && atoms.length(atom) <= 3 && atoms.length(atom) >= 2 && !atoms.gluedToPrevious(atom)
                && Character.isUpperCase(atoms.text().charAt(atoms.start(atom)));
        if (!prefix || atom + 1 >= atoms.size()) {
            return;
        }
        Optional<VatScheme> scheme = VatScheme.ofPrefix(twins.upperCase(atoms.word(atom), Script.LATIN) + "?");
        if (scheme.isEmpty()) {
            return;
        }
        NamedBy names = new NamedBy(scanned.cues().before(atom));
        Finding glued = glued(scheme.get(), atom, atoms, names);
        Finding found = glued == null ? grouped(scheme.get(), atom, atoms, names) : glued;
        if (found != null) {
            findings.add(found);
        }
    }

    private @Nullable Finding glued(VatScheme scheme, int first, Atoms atoms, NamedBy names) {
        int last = atoms.gluedEnd(first, LONGEST);
        if (last <= first) {
            return null;
        }
        String body = twins.upperCase(atoms.span(first, last).of(atoms.text()), Script.LATIN).substring(2);
        return scheme.hasShape(body) ? names.orBareWhenValid(finding(scheme, body, atoms.span(first, last), names)) : null;
    }

    private @Nullable Finding grouped(VatScheme scheme, int first, Atoms atoms, NamedBy names) {
        StringBuilder body = new StringBuilder(twins.upperCase(atoms.word(first), Script.LATIN).substring(2));
        int last = first;
        Finding found = null;
        while (body.length() < LONGEST && last + 1 < atoms.size() && joins(atoms, last)) {
            last++;
            body.append(twins.upperCase(atoms.word(last), Script.LATIN));
            if (scheme.hasShape(body.toString())) {
                Finding finding = names.orNull(finding(scheme, body.toString(), atoms.span(first, last), names));
                found = found == null || finding != null && finding.valid() ? finding : found;
            }
        }
        return found;
    }

    private static Finding finding(VatScheme scheme, String body, Span span, NamedBy names) {
        boolean valid = scheme.checkDigitsRight(body);
        boolean calledVat = names.type(SignalType.EU_VAT) != null && names.type(SignalType.PL_NIP) == null;
        boolean nip = scheme == VatScheme.PL && !calledVat;
        String evidence = valid ? "check digits right" : "check digits wrong";
        return Finding
                .plain(nip ? SignalType.PL_NIP : SignalType.EU_VAT, nip ? body : scheme.name() + body, span, Strength.SHAPED, evidence)
                .withCountry(scheme.country()).withValidity(valid);
    }

    private static boolean joins(Atoms atoms, int atom) {
        return atoms.gluedToPrevious(atom + 1) || atoms.gapIs(atom, ' ') || atoms.gapIs(atom, '-') || atoms.gapIs(atom, '.');
    }
}
