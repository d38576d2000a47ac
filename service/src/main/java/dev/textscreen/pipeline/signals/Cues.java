package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.signals.TriggerLexicon.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The triggers of a text and which of them a number or date belongs to. Used by one thread. */
final class Cues {

    private static final int FARTHEST = 14;
    private static final int MOST_UNKNOWN_WORDS = 4;
    private static final String CLAUSE_ENDS = ";!?\n";
    private static final String LIST_GAPS = "/,;&";

    private final Atoms atoms;
    private final @Nullable Hit[] startingAt;
    private final @Nullable Hit[] endingAt;
    private int asked = -1;
    private List<Cue> answer = List.of();

    Cues(Atoms atoms, @Nullable Hit[] hits) {
        this.atoms = atoms;
        this.startingAt = hits;
        this.endingAt = new Hit[hits.length];
        for (Hit hit : hits) {
            if (hit != null) {
                endingAt[hit.last()] = hit;
            }
        }
    }

    @Nullable
    Hit startingAt(int atom) {
        return atom >= 0 && atom < startingAt.length ? startingAt[atom] : null;
    }

    @Nullable
    Hit endingAt(int atom) {
        return atom >= 0 && atom < endingAt.length ? endingAt[atom] : null;
    }

    /**
     * The triggers that stand before the number and may mean it, the nearest first; a {@link Trigger.Meaning#REFERENCE} ends them. Over
     * another number of a list ({@code ИНН/КПП 7736050003/773601001}) the search goes on.
     */
    List<Cue> before(int number) {
        // the recognisers ask one after the other about the same atom
        if (asked != number) {
            answer = walkBack(number);
            asked = number;
        }
        return answer;
    }

    private List<Cue> walkBack(int number) {
        List<Cue> cues = new ArrayList<>(2);
        boolean close = true;
        int unknown = 0;
        int atom = number - 1;
        while (atom >= 0 && number - atom <= FARTHEST && !atoms.gapContains(atom, CLAUSE_ENDS) && unknown <= MOST_UNKNOWN_WORDS) {
            Hit hit = endingAt[atom];
            if (hit != null) {
                Trigger trigger = hit.trigger();
                if (trigger.before() && trigger.meaning() != Trigger.Meaning.FILLER) {
                    cues.add(new Cue(trigger, atoms.span(hit.first(), hit.last()), close));
                }
                if (trigger.meaning() == Trigger.Meaning.REFERENCE || trigger.meaning() == Trigger.Meaning.DATE) {
                    return cues;
                }
                atom = hit.first() - 1;
                continue;
            }
            if (atoms.isNumber(atom) && !atoms.gapContains(atom, LIST_GAPS)) {
                return cues;
            }
            close &= atoms.isNumber(atom) && atoms.gapContains(atom, "/");
            atom = firstGroup(atom);
            unknown += atoms.isWord(atom) ? 1 : 0;
            atom--;
        }
        return cues;
    }

    /** The first of the groups that a number is written in, the atom itself when it is a word. */
    private int firstGroup(int atom) {
        int first = atom;
        while (atoms.isNumber(first) && atoms.isNumber(first - 1) && atom - first < FARTHEST && atoms.gapWithin(first - 1, " -().")) {
            first--;
        }
        return first;
    }

    /** The trigger right after the value, when it does not lead to a value of its own. */
    @Nullable
    Cue after(int lastAtom) {
        Hit hit = startingAt(lastAtom + 1);
        if (hit == null || !hit.trigger().after() || !atoms.gapWithin(lastAtom, " (-.,")) {
            return null;
        }
        boolean leadsOn = hit.trigger().before() && atoms.isNumber(hit.last() + 1) && atoms.gapWithin(hit.last(), " :.-");
        return leadsOn ? null : new Cue(hit.trigger(), atoms.span(hit.first(), hit.last()), true);
    }

    /** Whether the number is an invoice's, a contract's or an account's own. */
    boolean isReference(List<Cue> before) {
        return before.stream().anyMatch(cue -> cue.trigger().meaning() == Trigger.Meaning.REFERENCE);
    }
}
