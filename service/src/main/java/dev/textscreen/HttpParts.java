package dev.textscreen;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.textscreen.api.StrictJson;
import dev.textscreen.config.OperationSettings.AdminPort;
import dev.textscreen.config.RequestSettings;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.metrics.HttpMetrics;
import dev.textscreen.resources.http.AdminDoor;
import dev.textscreen.resources.http.BodyGuard;
import dev.textscreen.resources.http.BodyPace;
import dev.textscreen.resources.http.CorsFilter;
import dev.textscreen.resources.http.JsonBodies;
import dev.textscreen.resources.http.PlainErrors;
import dev.textscreen.resources.http.ProblemIds;
import dev.textscreen.resources.http.ProblemMapper;
import dev.textscreen.resources.http.RequestGate;
import dev.textscreen.resources.http.RouteMarks;
import dev.textscreen.resources.http.SlowHeads;
import dev.textscreen.resources.http.ViolationMapper;
import dev.textscreen.resources.problems.Problems;
import dev.textscreen.tracing.Tracing;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;

/** What every request and every answer goes through, whatever it is about. */
final class HttpParts {

    private static final int LOOKS_IN_PATIENCE = 4;

    private final TextscreenConfiguration settings;

    HttpParts(TextscreenConfiguration settings) {
        this.settings = settings;
    }

    void register(Environment environment, HttpMetrics metrics, Tracing tracing) {
        ObjectMapper json = environment.getObjectMapper();
        RequestSettings limits = settings.requests();
        StrictJson.limit(json, limits.maxNestingDepth(), Math.toIntExact(limits.maxBodySize().toBytes()));
        filter(environment, "requests", new RequestGate(metrics, tracing));
        AdminPort admin = settings.operation().admin();
        if (admin.isOpen() && settings.getServerFactory() instanceof DefaultServerFactory server) {
            server.setApplicationConnectors(with(admin, server.getApplicationConnectors()));
            filter(environment, "admin", new AdminDoor(admin.port(), admin.alone()));
        }
        List<String> origins = settings.access().origins();
        if (!origins.isEmpty()) {
            filter(environment, "cors", new CorsFilter(Set.copyOf(origins)));
        }
        environment.lifecycle().addEventListener(limit(settings.access().maxConnections()));
        PlainErrors errors = new PlainErrors(json);
        ScheduledExecutorService looks = environment.lifecycle().scheduledExecutorService("slow-heads", true).build();
        environment.getApplicationContext().setErrorHandler(errors);
        environment.lifecycle().addServerLifecycleListener(server -> {
            server.setErrorHandler(errors);
            Arrays.stream(server.getConnectors()).forEach(connector -> cutSlowHeads(connector, looks));
        });
        JerseyEnvironment jersey = environment.jersey();
        jersey.property("jersey.config.server.wadl.disableWadl", true);
        jersey.register(new JsonBodies(json));
        jersey.register(new RouteMarks());
        jersey.register(new BodyGuard(Math.toIntExact(limits.maxBodySize().toBytes()), pace()));
        ProblemMapper problems = new ProblemMapper(new Problems());
        jersey.register(problems);
        jersey.register(new ViolationMapper(problems));
        jersey.register(new ProblemIds());
    }

    /** Takes its place before the connectors start: they tell nobody who comes later of what they accept, and nothing would be limited. */
    private static LifeCycle.Listener limit(int connections) {
        return new LifeCycle.Listener() {

            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                if (starting instanceof Server server) {
                    var unused = server.addBean(new NetworkConnectionLimit(connections, server));
                }
            }
        };
    }

    /** A head may take as long as a connection may send nothing. */
    private void cutSlowHeads(Connector connector, ScheduledExecutorService looks) {
        long patience = connector.getIdleTimeout();
        SlowHeads heads = new SlowHeads(Duration.ofMillis(patience), longestHead());
        connector.addEventListener(heads);
        long between = Math.max(1, patience / LOOKS_IN_PATIENCE);
        var unused = looks.scheduleWithFixedDelay(heads, between, between, TimeUnit.MILLISECONDS);
    }

    /** A body may come at any pace for as long as a connection may send nothing. */
    private BodyPace pace() {
        long patience = connectors().mapToLong(http -> http.getIdleTimeout().toMilliseconds()).max().orElse(0);
        return new BodyPace(Duration.ofMillis(patience), settings.requests().slowestBody().toBytes());
    }

    private long longestHead() {
        return connectors().mapToLong(http -> http.getMaxRequestHeaderSize().toBytes()).max().orElse(0);
    }

    private Stream<HttpConnectorFactory> connectors() {
        List<ConnectorFactory> all = settings.getServerFactory() instanceof DefaultServerFactory server
                ? server.getApplicationConnectors()
                : List.of();
        return all.stream().filter(HttpConnectorFactory.class::isInstance).map(HttpConnectorFactory.class::cast);
    }

    /** The service's own connectors come first: what is told of its address is told of the first one. */
    private static List<ConnectorFactory> with(AdminPort admin, List<ConnectorFactory> own) {
        HttpConnectorFactory connector = new HttpConnectorFactory();
        connector.setPort(admin.port());
        connector.setBindHost(admin.host());
        List<ConnectorFactory> all = new ArrayList<>(own);
        all.add(connector);
        return all;
    }

    private static void filter(Environment environment, String name, Filter filter) {
        environment.servlets().addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }
}
