package dev.textscreen.resources.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets nothing but health and metrics through the admin port, and where told so lets those through no other. */
public final class AdminDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final int port;
    private final boolean alone;

    /** @param alone whether health and metrics are served on the admin port alone */
    public AdminDoor(int port, boolean alone) {
        this.port = port;
        this.alone = alone;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean admin = request.getLocalPort() == port;
        if (isOfOperation(request.getRequestURI()) ? admin || !alone : !admin) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isOfOperation(String path) {
        return path.equals("/metrics") || path.equals("/health") || path.startsWith("/health/");
    }
}
