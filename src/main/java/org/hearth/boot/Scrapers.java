package org.hearth.boot;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Who may read {@code /metrics}: this machine itself, and the addresses in {@code HEARTH_METRICS_FROM}. A small count can
 * point at a child, so what came through the proxy from outside is not this machine, whatever its last step was.
 */
@WebFilter(urlPatterns = {"/metrics", "/metrics/*"})
public class Scrapers extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean forwarded = FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null);
        if (!forwarded && settings.mayScrape(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
