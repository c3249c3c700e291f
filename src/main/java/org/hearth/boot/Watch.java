package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.hearth.terms.Ids;

/**
 * Watches a request without looking at it: names it, measures it, counts it and writes its line. Of the address only
 * what the code itself calls the place is kept; it may hold a token or the key of a case.
 */
@ApplicationScoped
class Watch {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Metadata TIMES = Metadata.builder()
            .withName("hearth_requests")
            .withDescription("Answers by kind of address and class of status, and how long they took")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();

    @Inject
    private MetricRegistry metrics;

    /** Serves the request and notes how that went, also where it ends in a fault. */
    void over(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = Ids.fresh();
        long began = System.nanoTime();
        LogLine.serving(name);
        response.setHeader("X-Request-Id", name);
        boolean whole = false;
        try {
            chain.doFilter(request, response);
            whole = true;
        } finally {
            note(request, whole ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR, began);
            LogLine.serving(null);
        }
    }

    private void note(HttpServletRequest request, int status, long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Kind kind = Kind.of(request);
        metrics.timer(TIMES, new Tag("kind", kind.wire()), new Tag("status", status / 100 + "xx"))
                .update(took);
        Happening happening = Happening.of(request, status);
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "person", request.getAttribute("hearth.person"));
        fields.put("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER");
        fields.put("kind", kind.wire());
        fields.put("place", place(request));
        fields.put("status", status);
        if (happening != Happening.NOTHING) {
            Map<String, Object> event = new LinkedHashMap<>(fields);
            event.put("event", happening.wire());
            say(happening.level(), Logs.SECURITY, event);
        }
        fields.put("millis", took.toMillis());
        say(Level.INFO, Logs.ACCESS, fields);
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    /** The resource's method, or the address for which a page or servlet stands; both are words of the code. */
    private static String place(HttpServletRequest request) {
        Object resource = request.getAttribute("hearth.place");
        return resource == null ? String.valueOf(request.getHttpServletMapping().getPattern()) : resource.toString();
    }

    private static void say(Level level, String logger, Map<String, Object> fields) {
        Logger to = Logger.getLogger(logger);
        if (to.isLoggable(level)) {
            to.log(new LogLine.Said(level, logger, fields));
        }
    }
}
