package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Script;
import dev.textscreen.text.LookAlikes;
import java.util.List;

/** Finds codes that are written as a glued whole of letters and digits, each form trying in turn. */
final class CodeRecognizer implements Recognizer {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 74;

    private final LookAlikes twins;
    private final List<CodeForm> forms;

    CodeRecognizer(LookAlikes twins, List<CodeForm> forms) {
        this.twins = twins;
        this.forms = forms;
    }

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (atoms.gluedToPrevious(atom)) {
            return;
        }
        int last = atoms.gluedEnd(atom, LONGEST);
        boolean pureNumber = last == atom && atoms.isNumber(atom);
        if (last < 0 || pureNumber || atoms.end(last) - atoms.start(atom) < SHORTEST || isPlainWord(atoms, atom, last)) {
            return;
        }
        String raw = atoms.span(atom, last).of(atoms.text());
        Code code = new Code(raw, twins.upperCase(raw, Script.LATIN), atoms.span(atom, last), atom, last);
        if (code.length() != raw.length() || !code.lettersOrDigits()) {
            return;
        }
        NamedBy names = new NamedBy(scanned.cues().before(atom));
        for (CodeForm form : forms) {
            Finding finding = form.read(code, names);
            if (finding != null) {
                findings.add(finding);
            }
        }
    }

    private static boolean isPlainWord(Atoms atoms, int first, int last) {
        return first == last && Character.isLowerCase(atoms.text().charAt(atoms.end(first) - 1));
    }
}
