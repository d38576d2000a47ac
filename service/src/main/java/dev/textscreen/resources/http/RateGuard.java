package dev.textscreen.resources.http;

import dev.textscreen.access.Caller;
import dev.textscreen.access.RateLimits;
import dev.textscreen.access.RateLimits.Allowance;
import dev.textscreen.resources.problems.ProblemException;
import dev.textscreen.resources.problems.ProblemType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Holds callers and addresses to their limits, probes aside, and tells in headers what is left. */
public final class RateGuard implements DynamicFeature {

    private static final String ALLOWANCE = "textscreen.allowance";
    private static final int BEFORE_SCOPES = 1500;

    private final RateLimits limits;
    private final int byCaller;
    private final int byAddress;

    /**
     * @param byCaller requests a minute of one key or token; 0 for no limit
     * @param byAddress requests a minute of one address, whoever calls from there; 0 for no limit
     */
    public RateGuard(RateLimits limits, int byCaller, int byAddress) {
        this.limits = limits;
        this.byCaller = byCaller;
        this.byAddress = byAddress;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceClass().isAnnotationPresent(OpenToAll.class)) {
            context.register(new Count(), BEFORE_SCOPES);
            context.register(new Headers());
        }
    }

    private Optional<Allowance> ofCaller(Caller caller) {
        int limit = caller.requestsAMinute() > 0 ? caller.requestsAMinute() : byCaller;
        return limit == 0 || !caller.isKnown() ? Optional.empty() : Optional.of(limits.take("caller " + caller.name(), limit));
    }

    private Optional<Allowance> ofAddress(ContainerRequestContext request) {
        Object address = request.getProperty(RequestGate.ADDRESS);
        return byAddress == 0 ? Optional.empty() : Optional.of(limits.take("address " + address, byAddress));
    }

    @Priority(BEFORE_SCOPES)
    private final class Count implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Optional<Allowance> address = ofAddress(request);
            Optional<Allowance> tightest = address.filter(a -> !a.allows()).or(() -> ofCaller(Callers.of(request))).or(() -> address);
            if (tightest.isEmpty()) {
                return;
            }
            request.setProperty(ALLOWANCE, tightest.get());
            if (!tightest.get().allows()) {
                throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, "The limit is " + tightest.get().limit()
                        + " requests a minute; try again in " + tightest.get().retrySeconds() + " seconds.");
            }
        }
    }

    /** The names of the IETF's draft on rate limit headers, which most services use. */
    private static final class Headers implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
                response.getHeaders().putSingle("RateLimit-Limit", allowance.limit());
                response.getHeaders().putSingle("RateLimit-Remaining", allowance.remaining());
                response.getHeaders().putSingle("RateLimit-Reset", allowance.resetSeconds());
                if (!allowance.allows()) {
                    response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, allowance.retrySeconds());
                }
            }
        }
    }
}
