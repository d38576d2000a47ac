package dev.textscreen.resources.http;

import dev.textscreen.access.Caller;
import dev.textscreen.access.Scope;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;

/** Lets a request through to a resource method only if its caller may do what the method needs, settled once for each method. */
public final class ScopeGuard implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceClass().isAnnotationPresent(OpenToAll.class)) {
            context.register(new Check(scope(resource.getResourceClass(), resource.getResourceMethod())), Priorities.AUTHORIZATION);
        }
    }

    private static Scope scope(Class<?> type, Method method) {
        Needs own = method.getAnnotation(Needs.class);
        Needs common = type.getAnnotation(Needs.class);
        return own != null ? own.value() : common != null ? common.value() : Scope.SCREEN;
    }

    private record Check(Scope scope) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Caller caller = Callers.of(request);
            if (caller.may(scope)) {
                return;
            }
            if (!caller.isKnown()) {
                throw new ProblemException(ProblemType.UNAUTHORIZED,
                        "This needs an API key or a token in the header Authorization, as Bearer.");
            }
            throw new ProblemException(ProblemType.FORBIDDEN,
                    "The key or token may not do this; it needs the scope " + scope.wireName() + ".");
        }
    }
}
