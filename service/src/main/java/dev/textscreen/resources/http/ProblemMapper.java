package dev.textscreen.resources.http;

import dev.textscreen.api.Problem;
import dev.textscreen.resources.problems.Defects;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import dev.textscreen.resources.problems.Problems;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever was thrown with a problem. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Set<ProblemType> BEFORE_THE_BODY = EnumSet.of(ProblemType.TOO_LARGE, ProblemType.UNAUTHORIZED,
            ProblemType.FORBIDDEN, ProblemType.TOO_MANY_REQUESTS, ProblemType.TIMEOUT);

    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private final Problems problems;

    public ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        ProblemException problem = problems.of(failure).orElseGet(() -> Defects.report(LOG, failure));
        Response.ResponseBuilder answer = answer(problem.problem());
        if (problem.type() == ProblemType.TOO_MANY_REQUESTS || problem.type() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (problem.type() == ProblemType.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (BEFORE_THE_BODY.contains(problem.type())) {
            // the body, or part of it, may still be on its way: the connection cannot serve another request
            answer.header("Connection", "close");
        }
        if (failure instanceof WebApplicationException http && http.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(PROBLEM_JSON).entity(problem);
    }
}
