package dev.textscreen.resources.http;

import dev.textscreen.metrics.HttpMetrics;
import dev.textscreen.tracing.RequestSpan;
import dev.textscreen.tracing.TraceContext;
import dev.textscreen.tracing.Tracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The outermost filter: gives each request its id, each answer the headers that all have, and takes the time from first to last. */
public final class RequestGate extends HttpFilter {

    /** The request attribute in which a matched route leaves its template. */
    static final String ROUTE = "textscreen.route";
    /** The request attribute that tells from where it came. */
    static final String ADDRESS = "textscreen.address";
    private static final String UNMATCHED = "unmatched";
    private static final long serialVersionUID = 1;

    private final transient HttpMetrics metrics;
    private final transient Tracing tracing;

    public RequestGate(HttpMetrics metrics, Tracing tracing) {
        this.metrics = metrics;
        this.tracing = tracing;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        request.setAttribute(RequestId.ATTRIBUTE, id);
        response.setHeader(RequestId.HEADER, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.getMethod().equals("GET") && hasBody(request)) {
            // nobody reads it, so that the connection ends after the answer, which has to say so
            response.setHeader("Connection", "close");
        }
        request.setAttribute(ADDRESS, request.getRemoteAddr());
        RequestSpan span = span(request);
        try (var context = new LogContext(id, span.context())) {
            chain.doFilter(request, response);
        } finally {
            String method = method(request.getMethod());
            Object matched = request.getAttribute(ROUTE);
            String route = matched == null ? UNMATCHED : (String) matched;
            metrics.answered(method, route, response.getStatus(), System.nanoTime() - start);
            span.end(method, route, response.getStatus());
        }
        if (hasBody(request) && !request.isAsyncStarted() && request.getHeader("Expect") == null) {
            UnreadBody.passOver(request.getInputStream());
        }
    }

    /** Nobody wants a trace of each look at health and metrics. */
    private RequestSpan span(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean watches = path.startsWith("/health") || path.equals("/metrics");
        return (watches ? Tracing.OFF : tracing).begin(TraceContext.of(request.getHeader(TraceContext.HEADER)));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Callers can make up methods without end, and each would be a time series. */
    private static String method(String method) {
        return switch (method) {
            case "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH" -> method;
            default -> "other";
        };
    }
}
