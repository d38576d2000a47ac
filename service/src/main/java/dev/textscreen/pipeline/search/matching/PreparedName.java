package dev.textscreen.pipeline.search.matching;

import java.util.List;

/**
 * A name taken apart for comparing; prepared once, compared often. Immutable.
 *
 * @param written the name as the record has it, and whether it calls it a weak alias
 * @param parts the parts that tell, in order
 * @param small the longer of the words that tell nothing, legal forms, particles and titles, in order
 * @param joints neighbouring words read as one
 * @param legalForms canonical codes of its legal forms
 * @param generation which of several of one name, 0 where the name does not say
 * @param acronym the first letters of the parts, empty for names of a single part and for people
 */
record PreparedName(NamePreparer.Written written, NameType type, Part[] parts, Part[] small, Joints joints, List<String> legalForms,
        int generation, String acronym) {

    String text() {
        return written.text();
    }

    boolean weak() {
        return written.weak();
    }

    /** Whether it is one of several readings in other letters rather than what is written. */
    boolean reading() {
        return !written.read().equals(written.text()) && !written.bySound();
    }

    boolean hasSmall(Part word) {
        for (Part mine : small) {
            if (mine.latin().equals(word.latin())) {
                return true;
            }
        }
        return false;
    }
}
