package dev.textscreen.resources.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets the web origins of the settings call from a browser. */
public final class CorsFilter extends HttpFilter {

    private static final String READABLE = RequestId.HEADER + ", RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After";
    private static final long serialVersionUID = 1;

    private final Set<String> origins;

    /** @param origins such as {@code https://bank.example}; {@code *} for every one */
    public CorsFilter(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        response.addHeader("Vary", "Origin");
        boolean allowed = origin != null && (origins.contains("*") || origins.contains(origin));
        if (allowed) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", READABLE);
        }
        boolean preflight = request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (!preflight) {
            chain.doFilter(request, response);
            return;
        }
        if (allowed) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST");
            response.setHeader("Access-Control-Allow-Headers", "Content-Type, Authorization, X-API-Key, X-Request-Id");
            response.setHeader("Access-Control-Max-Age", "3600");
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
