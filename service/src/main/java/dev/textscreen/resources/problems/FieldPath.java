package dev.textscreen.resources.problems;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** Writes where in a body something is, such as {@code items[3].text}. */
final class FieldPath {

    private static final int LONGEST = 64;

    private FieldPath() {
    }

    static String of(List<Reference> path) {
        StringBuilder out = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                out.append('[').append(step.getIndex()).append(']');
            } else {
                out.append(out.isEmpty() ? "" : ".").append(safe(step.getFieldName()));
            }
        }
        return out.isEmpty() ? "body" : out.toString();
    }

    /**
     * A name as the caller wrote it where it looks like the name of a field, for it may be anything, text of a customer as well. Names of
     * fields begin with a small letter, which names of people do not.
     */
    static String safe(String name) {
        boolean plain = name.length() <= LONGEST && !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z'
                && name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
        return plain ? name : "(a name)";
    }
}
