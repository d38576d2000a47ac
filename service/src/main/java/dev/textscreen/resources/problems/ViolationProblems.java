package dev.textscreen.resources.problems;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.textscreen.api.FieldError;
import io.dropwizard.jersey.validation.JerseyViolationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;

/** Turns violated constraints into the fields of the request that violate them. */
public final class ViolationProblems {

    private static final SnakeCaseStrategy NAMES = new SnakeCaseStrategy();
    private static final int MOST_ERRORS = 50;

    /** Whether it is our own answer that breaks a rule. */
    boolean isOfAnswer(JerseyViolationException violated) {
        return violated.getConstraintViolations().stream().anyMatch(v -> {
            for (Path.Node node : v.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
            return false;
        });
    }

    public ProblemException of(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream().map(ViolationProblems::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message)).limit(MOST_ERRORS).toList();
        return ProblemException.fields(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        boolean absent = violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
        return new FieldError(field(violation.getPropertyPath()), absent ? "is missing" : violation.getMessage());
    }

    private static String field(Path path) {
        StringBuilder out = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER -> {
                    // the request as a whole
                }
                default -> append(out, node);
            }
        }
        return out.isEmpty() ? "body" : out.toString();
    }

    private static void append(StringBuilder out, Path.Node node) {
        if (node.getIndex() != null) {
            out.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            out.append('.').append(FieldPath.SOME_NAME);
        }
        if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
            out.append(out.isEmpty() ? "" : ".").append(NAMES.translate(node.getName()));
        }
    }
}
