package dev.textscreen.resources.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.util.Collection;
import java.util.Optional;

/** Tells what is wrong with a body that could not be read, without a word of it. */
final class JsonProblems {

    private static final int MOST_KNOWN = 20;

    Optional<ProblemException> of(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException limit -> Optional.of(notJson("The body nests too deep, or has a number or a name that is "
                    + "too long" + place(limit.getLocation()) + "."));
            case StreamReadException broken -> Optional.of(notJson(broken.getOriginalMessage().startsWith("Duplicate field")
                    ? "The body has a name twice in one object" + place(broken.getLocation()) + "."
                    : "The body is not JSON in UTF-8" + place(broken.getLocation()) + "."));
            case InvalidDefinitionException defect -> Optional.empty();
            case JsonMappingException mapping when mapping.getCause() instanceof JacksonException inner -> of(inner);
            case JsonMappingException mapping when mapping.getCause() instanceof CharConversionException -> Optional
                    .of(notJson("The body is not JSON in UTF-8" + place(mapping.getLocation()) + "."));
            case UnrecognizedPropertyException unknown -> Optional.of(ProblemException.field(FieldPath.of(unknown),
                    "is not known here; known are " + known(unknown.getKnownPropertyIds())));
            case MismatchedInputException mismatch when mismatch.getPath().isEmpty() && isEmptyBody(mismatch) -> Optional
                    .of(notJson("The body is empty."));
            case MismatchedInputException mismatch -> Optional
                    .of(ProblemException.field(FieldPath.of(mismatch.getPath()), message(mismatch)));
            case JsonMappingException mapping -> Optional.of(ProblemException.field(FieldPath.of(mapping.getPath()), "cannot be read"));
            default -> Optional.empty();
        };
    }

    private static boolean isEmptyBody(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("No content to map");
    }

    private static ProblemException notJson(String detail) {
        return new ProblemException(ProblemType.NOT_JSON, detail);
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String known(Collection<Object> names) {
        return names == null ? "none" : String.join(", ", names.stream().map(String::valueOf).sorted().limit(MOST_KNOWN).toList());
    }

    private static String message(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (mismatch.getOriginalMessage().startsWith("has a lone surrogate")) {
            return mismatch.getOriginalMessage();
        }
        if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
            return "is followed by something more";
        }
        if (target == null) {
            return "cannot be read";
        }
        if (target.isEnum() && mismatch instanceof InvalidFormatException) {
            return "is not one of the values that are known";
        }
        return "must be " + nameOf(target);
    }

    private static String nameOf(Class<?> type) {
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
