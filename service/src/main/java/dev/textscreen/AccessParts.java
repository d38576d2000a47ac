package dev.textscreen;

import dev.textscreen.access.Credentials;
import dev.textscreen.access.KeyStore;
import dev.textscreen.access.KnownKeys;
import dev.textscreen.access.RateLimits;
import dev.textscreen.access.Tokens;
import dev.textscreen.cli.RefusedException;
import dev.textscreen.config.AccessSettings;
import dev.textscreen.config.TextscreenConfiguration;
import dev.textscreen.resources.http.AccessFilter;
import dev.textscreen.resources.http.RateGuard;
import dev.textscreen.resources.http.ScopeGuard;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.jetty.HttpConnectorFactory;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may call: credentials, scopes and limits. */
final class AccessParts {

    private static final Logger LOG = LoggerFactory.getLogger(AccessParts.class);

    private final AccessSettings settings;
    private final boolean required;

    AccessParts(TextscreenConfiguration settings) {
        this.settings = settings.access();
        this.required = switch (this.settings.apiKeyEnabled()) {
            case TRUE -> true;
            case FALSE -> false;
            case AUTO -> !servesThisMachineAlone(settings);
        };
        if (!required && !servesThisMachineAlone(settings)) {
            LOG.warn("API_KEY_ENABLED is false: whoever reaches this address may screen texts and read the record");
        }
    }

    void register(JerseyEnvironment jersey, KeyStore keys, Clock clock) {
        Credentials credentials = new Credentials(new KnownKeys(keys, clock), tokens(), settings.adminToken(), required);
        jersey.register(new AccessFilter(credentials));
        jersey.register(new RateGuard(new RateLimits(System::nanoTime), settings.requestsAMinute(), settings.requestsAMinuteByAddress()));
        jersey.register(new ScopeGuard());
    }

    private Optional<Tokens> tokens() {
        AccessSettings.Jwt jwt = settings.jwt();
        if (jwt.jwksUrl().isEmpty()) {
            return Optional.empty();
        }
        if (jwt.issuer().isEmpty() || jwt.audience().isEmpty()) {
            throw new RefusedException("JWT_JWKS_URL is set, so JWT_ISSUER and JWT_AUDIENCE have to be too.");
        }
        try {
            return Optional.of(new Tokens(URI.create(jwt.jwksUrl()).toURL(), jwt.issuer(), jwt.audience()));
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new RefusedException("JWT_JWKS_URL is no address.");
        }
    }

    private static boolean servesThisMachineAlone(TextscreenConfiguration settings) {
        return settings.getServerFactory() instanceof DefaultServerFactory factory
                && factory.getApplicationConnectors().stream().allMatch(
                        connector -> connector instanceof HttpConnectorFactory http && isLoopback(http.getBindHost()));
    }

    private static boolean isLoopback(@Nullable String host) {
        try {
            return host != null && !host.isEmpty() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
