package org.hearth.boot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a browser is told about an answer, so that no other site frames it, sniffs it, keeps it or learns its address. */
final class Headers {
    /** Beside the scripts' part with its nonce, which the component library adds to each page itself. */
    private static final String PAGE = "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
            + " frame-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self';"
            + " worker-src 'self'; manifest-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void add(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Content-Security-Policy", isData(request) ? DATA : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (path(request).startsWith("/resources/")) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        } else if (!path(request).startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** True for the REST paths; false for pages. */
    static boolean isData(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** A style or script whose address changes with each build. */
    private static boolean isVersioned(HttpServletRequest request) {
        String query = request.getQueryString();
        return path(request).startsWith("/resources/") && query != null && query.startsWith("v=");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
