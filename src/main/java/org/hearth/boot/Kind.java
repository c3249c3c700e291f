package org.hearth.boot;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** What kind of address was asked for, as the request's count and its line in the log have it. */
enum Kind {
    /** Styles, scripts, fonts, pictures. */
    ASSET("/resources/", "/jakarta.faces.resource/", "/favicon", "/robots.txt"),
    /** A calendar program's feed. */
    FEED("/api/v1/calendar/"),
    API("/api/"),
    /** What an open page asks by itself: drafts, live pages, papers. */
    PART("/page/", "/jakarta.faces.push/"),
    /** A link's holder. */
    LINK("/l/", "/answer/"),
    /** What an operator's monitoring asks. */
    WATCH("/health", "/metrics", "/openapi"),
    PAGE("/");

    private final List<String> begins;

    Kind(String... begins) {
        this.begins = List.of(begins);
    }

    static Kind of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (Kind each : values()) {
            if (each.begins.stream().anyMatch(path::startsWith)) {
                return each;
            }
        }
        return PAGE;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
