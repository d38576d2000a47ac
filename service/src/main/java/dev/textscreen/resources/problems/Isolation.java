package dev.textscreen.resources.problems;

import dev.textscreen.api.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one part of a request so that its failure stays with it. Thread-safe. */
public final class Isolation {

    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);

    private final Validator validator;
    private final Problems problems;

    public Isolation(Validator validator, Problems problems) {
        this.validator = validator;
        this.problems = problems;
    }

    public <T, R> R attempt(Callable<T> work, Function<T, R> good, Function<Problem, R> bad) {
        T done;
        try {
            done = work.call();
        } catch (Exception failure) {
            return bad.apply(problems.of(failure).orElseGet(() -> Defects.report(LOG, failure)).problem());
        }
        return good.apply(done);
    }

    /** The value, when it keeps every rule of its type; null breaks the first. */
    public <T> T valid(@Nullable T value) {
        if (value == null) {
            throw ProblemException.field("body", "is missing");
        }
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }
}
