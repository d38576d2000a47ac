package dev.textscreen.resources.http;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Takes violated constraints to the mapper of all problems before Jersey's own mapper of them comes into play. */
public final class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final ProblemMapper problems;

    public ViolationMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ConstraintViolationException violated) {
        return problems.toResponse(violated);
    }
}
