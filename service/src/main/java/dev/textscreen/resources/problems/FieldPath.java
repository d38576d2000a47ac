package dev.textscreen.resources.problems;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.textscreen.text.Misspelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes where in a body something is, such as {@code items[3].text}. */
final class FieldPath {

    /** Stands for a name that the caller made up: it may be anything, text of a customer as well. */
    static final String SOME_NAME = "(a name)";
    private static final int LETTERS_AN_ERROR = 3;
    private static final int MOST_ERRORS = 2;

    private FieldPath() {
    }

    static String of(List<Reference> path) {
        StringBuilder out = new StringBuilder();
        for (Reference step : path) {
            if (step.getFrom() instanceof Map<?, ?> read) {
                // names in it are the caller's own, so their place tells which it is
                out.append('[').append(read.size()).append(']');
            } else if (step.getFieldName() == null) {
                out.append('[').append(step.getIndex()).append(']');
            } else {
                append(out, step.getFieldName());
            }
        }
        return out.isEmpty() ? "body" : out.toString();
    }

    /** The place of a field that is not known: named only where it is one that is known, misspelled. */
    static String of(UnrecognizedPropertyException unknown) {
        List<Reference> path = unknown.getPath();
        StringBuilder out = new StringBuilder(path.size() > 1 ? of(path.subList(0, path.size() - 1)) : "");
        Collection<Object> known = unknown.getKnownPropertyIds();
        String name = unknown.getPropertyName();
        boolean misspelled = known != null && known.stream().anyMatch(meant -> isMisspelled(name, String.valueOf(meant)));
        append(out, misspelled ? name : SOME_NAME);
        return out.toString();
    }

    private static boolean isMisspelled(String name, String meant) {
        int most = Math.min(MOST_ERRORS, meant.length() / LETTERS_AN_ERROR);
        return Math.abs(name.length() - meant.length()) <= most && Misspelling.errors(name, meant) <= most;
    }

    private static void append(StringBuilder out, String name) {
        out.append(out.isEmpty() ? "" : ".").append(name);
    }
}
