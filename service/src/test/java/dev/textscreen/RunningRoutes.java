package dev.textscreen;

import io.dropwizard.core.setup.Environment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.jspecify.annotations.Nullable;

/** Every path and method that a service really has, whatever its documents tell: it asks the server itself. */
final class RunningRoutes implements ApplicationEventListener {

    private final Set<Route> routes = new LinkedHashSet<>();
    private final List<ServletContextHandler> contexts = new ArrayList<>();

    /** A method at a path, which may have variables. */
    record Route(String method, String path) {
    }

    /** Listens to a service that is about to start. */
    void listen(Environment environment) {
        environment.jersey().register(this);
        contexts.add(environment.getApplicationContext());
        contexts.add(environment.getAdminContext());
    }

    @Override
    public void onEvent(ApplicationEvent event) {
        if (event.getType() == ApplicationEvent.Type.INITIALIZATION_FINISHED) {
            event.getResourceModel().getResources().forEach(resource -> add("", resource));
        }
    }

    private void add(String before, Resource resource) {
        String path = (before + "/" + resource.getPath()).replaceAll("/+", "/");
        for (ResourceMethod method : resource.getResourceMethods()) {
            routes.add(new Route(method.getHttpMethod(), path));
            if (method.getHttpMethod().equals("GET")) {
                routes.add(new Route("HEAD", path));
            }
        }
        if (resource.getResourceLocator() != null) {
            throw new AssertionError(path + " has resources that are made at each request, which no table can hold");
        }
        resource.getChildResources().forEach(child -> add(path, child));
    }

    @Override
    public @Nullable RequestEventListener onRequest(RequestEvent event) {
        return null;
    }

    Set<Route> routes() {
        return Set.copyOf(routes);
    }

    /** The paths of servlets: of the service, where Jersey alone should be, and of Dropwizard's own administration, which should be shut. */
    List<String> servlets(boolean administration) {
        ServletContextHandler context = contexts.get(administration ? 1 : 0);
        return Stream.of(context.getServletHandler().getServletMappings()).flatMap(mapping -> Arrays.stream(mapping.getPathSpecs()))
                .toList();
    }
}
