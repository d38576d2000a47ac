package dev.textscreen.resources.http;

import dev.textscreen.api.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Writes the request's id into an answer that is a problem. */
public final class ProblemIds implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && request.getProperty(RequestId.ATTRIBUTE) instanceof String id) {
            response.setEntity(problem.of(id));
        }
    }
}
