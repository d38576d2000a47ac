package dev.textscreen.resources.http;

import dev.textscreen.access.Credentials;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Finds out who calls, from {@code Authorization: Bearer} or {@code X-API-Key}. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class AccessFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Credentials credentials;

    public AccessFilter(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(Callers.PROPERTY, credentials.callerOf(shown(request)));
    }

    private static Optional<String> shown(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
            return Optional.of(bearer ? authorization.substring(BEARER.length()).strip() : authorization.strip());
        }
        return Optional.ofNullable(request.getHeaderString("X-API-Key")).map(String::strip);
    }
}
