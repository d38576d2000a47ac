package dev.textscreen.pipeline.search.matching;

import java.util.List;

/**
 * A name taken apart for comparing; prepared once, compared often. Immutable.
 *
 * @param text the name as the record has it
 * @param parts the parts that tell, in order
 * @param small particles and titles, in order
 * @param joints neighbouring words read as one
 * @param legalForms canonical codes of its legal forms
 * @param acronym the first letters of the parts, empty for names of a single part
 * @param weak whether the record calls it a weak alias
 */
record PreparedName(String text, NameType type, Part[] parts, List<String> small, Joint[] joints, List<String> legalForms, String acronym,
        boolean weak) {
}
