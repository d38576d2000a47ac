package dev.textscreen.pipeline.signals;

import dev.textscreen.pipeline.normalization.Token;
import java.util.List;
import java.util.Locale;

/** The lemma of the token at each atom, where tokens were found. Used by one thread, with atoms asked for in ascending order. */
final class Lemmas {

    private final Atoms atoms;
    private final List<Token> tokens;
    private int next;

    Lemmas(Atoms atoms, List<Token> tokens) {
        this.atoms = atoms;
        this.tokens = tokens;
    }

    /** The lemma of the token with the same span, in lower case; empty where there is none. */
    String of(int atom) {
        while (next < tokens.size() && tokens.get(next).span().start() < atoms.start(atom)) {
            next++;
        }
        boolean same = next < tokens.size() && tokens.get(next).span().equals(atoms.span(atom, atom));
        return same ? tokens.get(next).lemma().toLowerCase(Locale.ROOT) : "";
    }
}
