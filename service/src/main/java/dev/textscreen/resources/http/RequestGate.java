package dev.textscreen.resources.http;

import dev.textscreen.metrics.HttpMetrics;
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

    public RequestGate(HttpMetrics metrics) {
        this.metrics = metrics;
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
        try (var context = new LogContext(id, TraceContext.of(request.getHeader(TraceContext.HEADER)))) {
            chain.doFilter(request, response);
        } finally {
            Object route = request.getAttribute(ROUTE);
            metrics.answered(method(request.getMethod()), route == null ? UNMATCHED : (String) route, response.getStatus(),
                    System.nanoTime() - start);
        }
        if (hasBody(request) && !request.isAsyncStarted() && request.getHeader("Expect") == null) {
            UnreadBody.passOver(request.getInputStream());
        }
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
