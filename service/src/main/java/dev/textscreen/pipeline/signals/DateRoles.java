package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.Trigger.Meaning;
import dev.textscreen.pipeline.signals.TriggerLexicon.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Which trigger gives a date its role: one right after it ({@code 1985 р.н.}), or the nearest before it in the clause. A document's trigger
 * reaches over the document's number; a birth's, death's or expiry's over no other number and few words, so that it is the date's own.
 */
final class DateRoles {

    private static final int FARTHEST = 16;
    private static final int MOST_STRANGENESS = 4;
    private static final int SHORT = 3;
    private static final String CLAUSE_ENDS = ";!?\n";

    private DateRoles() {
    }

    static @Nullable Cue of(int first, int last, ScannedText scanned) {
        Cue after = scanned.cues().after(last);
        if (after != null && after.trigger().meaning() == Meaning.DATE) {
            return after;
        }
        return before(first, scanned);
    }

    /** The trigger with nothing but fillers between it and the atom, for years that stand alone. */
    static @Nullable Cue close(int first, int last, ScannedText scanned) {
        Cue cue = of(first, last, scanned);
        return cue != null && cue.close() && cue.trigger().role().filter(role -> role != DateRole.DOCUMENT).isPresent() ? cue : null;
    }

    private static @Nullable Cue before(int first, ScannedText scanned) {
        Atoms atoms = scanned.atoms();
        int strangeness = 0;
        boolean overNumbers = false;
        int atom = first - 1;
        while (atom >= 0 && first - atom <= FARTHEST && strangeness <= MOST_STRANGENESS && !atoms.gapContains(atom, CLAUSE_ENDS)) {
            Hit hit = scanned.cues().endingAt(atom);
            if (hit != null && hit.trigger().meaning() == Meaning.DATE && hit.trigger().before()) {
                boolean own = hit.trigger().role().filter(role -> role == DateRole.DOCUMENT).isPresent() || !overNumbers;
                return own ? new Cue(hit.trigger(), atoms.span(hit.first(), hit.last()), strangeness == 0) : null;
            }
            if (hit != null && hit.trigger().meaning() == Meaning.FILLER) {
                atom = hit.first() - 1;
                continue;
            }
            overNumbers |= atoms.isNumber(atom);
            strangeness += strangeness(atom, atoms);
            if (strangeness > 0 && endsSentence(atom, atoms)) {
                return null;
            }
            atom--;
        }
        return null;
    }

    /** A number counts as nothing, a short word or a name as one, any other word as two, a comma after it as one more. */
    private static int strangeness(int atom, Atoms atoms) {
        int comma = atoms.gapContains(atom, ",") ? 1 : 0;
        if (atoms.isNumber(atom)) {
            return comma;
        }
        boolean light = atoms.length(atom) <= SHORT || Character.isUpperCase(atoms.text().charAt(atoms.start(atom)));
        return comma + (light ? 1 : 2);
    }

    private static boolean endsSentence(int atom, Atoms atoms) {
        return atoms.isWord(atom) && atoms.length(atom) > SHORT && atoms.after(atom) == '.';
    }
}
