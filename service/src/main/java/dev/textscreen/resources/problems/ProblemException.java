package dev.textscreen.resources.problems;

import dev.textscreen.api.FieldError;
import dev.textscreen.api.Problem;
import java.util.List;
import java.util.Optional;

/** A request that cannot be answered, and why. The detail holds nothing of the request's text. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    private ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        // no stack trace: bad requests are everyday, and nobody reads where they were refused
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
    }

    public static ProblemException fields(List<FieldError> errors) {
        String detail = errors.size() == 1
                ? "A field of the request cannot be used: " + errors.getFirst().field() + " "
                        + errors.getFirst().message() + "."
                : errors.size() + " fields of the request cannot be used.";
        return new ProblemException(ProblemType.INVALID_FIELD, detail, errors);
    }

    public static ProblemException field(String field, String message) {
        return fields(List.of(new FieldError(field, message)));
    }

    public ProblemType type() {
        return type;
    }

    public Problem problem() {
        return new Problem(type.uri(), type.title(), type.status(), String.valueOf(getMessage()), errors, Optional.empty());
    }
}
