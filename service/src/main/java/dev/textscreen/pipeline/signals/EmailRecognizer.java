package dev.textscreen.pipeline.signals;

import dev.textscreen.text.Span;
import java.util.List;
import java.util.Locale;

/** Finds e-mail addresses (the dot-atom form of RFC 5322, letters of any script). */
final class EmailRecognizer implements Recognizer {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;

    @Override
    public void at(int atom, ScannedText scanned, List<Finding> findings) {
        Atoms atoms = scanned.atoms();
        if (atoms.before(atom) != '@') {
            return;
        }
        String text = atoms.text();
        int at = atoms.start(atom) - 1;
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        int end = domainEnd(text, at + 1);
        if (start == at || end < 0 || text.charAt(at - 1) == '.') {
            return;
        }
        String value = text.substring(start, end).toLowerCase(Locale.ROOT);
        Finding finding = Finding.plain(SignalType.EMAIL, value, new Span(start, end), Strength.PROVEN, "form of an e-mail address");
        findings.add(finding.withValidity(!value.contains("..")));
    }

    /** Where the domain ends whose last label is of letters and comes after a dot; -1 where there is none. */
    private static int domainEnd(String text, int start) {
        int end = start;
        int lastDot = -1;
        while (end < text.length() && end - start < LONGEST_DOMAIN) {
            char c = text.charAt(end);
            boolean inner = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !((c == '.' || c == '-') && inner)) {
                break;
            }
            lastDot = c == '.' ? end : lastDot;
            end++;
        }
        boolean named = lastDot > 0 && end - lastDot > 2 && Character.isLetter(text.charAt(lastDot + 1));
        return named ? end : -1;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }
}
