package dev.textscreen.resources.http;

import dev.textscreen.access.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Who makes the request, as the guard found out. */
public final class Callers {

    static final String PROPERTY = "textscreen.caller";

    private Callers() {
    }

    public static Caller of(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof Caller caller ? caller : Caller.ANONYMOUS;
    }
}
