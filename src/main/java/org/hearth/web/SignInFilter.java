package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
import org.hearth.access.Owed;

/**
 * The pages' front door: closed unless a path is named here. Who is not signed in is led to the sign-in page; a page's
 * own request is answered 401, so that the page can ask for the password and keep what was typed.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/county/",
            "/setup",
            "/error/",
            "/resources/",
            "/jakarta.faces.resource/",
            "/page/sign-in-again",
            "/health",
            "/metrics",
            "/openapi",
            "/api/v1/",
            "/l/",
            "/answer/",
            "/favicon",
            "/robots.txt");
    /** What opens before a starting password is changed and a second factor enrolled, beside the page that does it. */
    private static final List<String> WHILE_HELD = List.of(
            "/page/sign-out",
            "/page/sign-in-again",
            "/page/alive",
            "/error",
            "/resources/",
            "/jakarta.faces.resource/",
            "/favicon",
            "/robots.txt",
            "/health",
            "/l/",
            "/answer/");

    private static final String CSRF_HEADER = "X-Hearth-Csrf";

    @Inject
    private transient Doorstep doorstep;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Me me;

    @Inject
    private transient Guest guest;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        boolean assets = path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
        Optional<Caller> caller = assets || path.startsWith("/api/") ? Optional.empty() : doorstep.caller(request);
        caller.ifPresent(known -> me.enter(known, doorstep.csrf(request)));
        if (path.startsWith(Guest.PAGES + "/")) {
            guest.enter(request);
        }
        if (caller.isPresent() && isForged(request, path)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (caller.isPresent() && isHeld(caller.get(), path)) {
            hold(request, response, caller.get().owed());
        } else if (caller.isPresent() || OPEN.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response, path);
        }
    }

    /** Whether something is owed that comes before this page. */
    private static boolean isHeld(Caller caller, String path) {
        return caller.owed() != null
                && !path.startsWith(page(caller.owed()))
                && WHILE_HELD.stream().noneMatch(path::startsWith);
    }

    private static String page(Owed owed) {
        return owed == Owed.PASSWORD ? "/account/password" : "/account/second-factor";
    }

    private static void hold(HttpServletRequest request, HttpServletResponse response, Owed owed) throws IOException {
        if (request.getMethod().equals("GET") && request.getHeader("Faces-Request") == null) {
            response.sendRedirect(request.getContextPath() + page(owed));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isForged(HttpServletRequest request, String path) {
        if (!path.startsWith("/page/") || request.getMethod().equals("GET")) {
            return false;
        }
        if (isUpload(request, path)) {
            return false;
        }
        String header = request.getHeader(CSRF_HEADER);
        return !doorstep.csrf(request).equals(header == null ? request.getParameter("csrf") : header);
    }

    /** A form with a file carries its token inside, where the page's own servlet reads it. */
    private static boolean isUpload(HttpServletRequest request, String path) {
        String type = request.getContentType();
        boolean taken = path.startsWith(AttachmentServlet.PATH) || path.startsWith(PackServlet.PATH);
        return taken && type != null && type.startsWith("multipart/form-data");
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        boolean asksForPage = request.getMethod().equals("GET")
                && !path.startsWith("/page/")
                && !path.startsWith("/jakarta.faces.push")
                && request.getHeader("Faces-Request") == null;
        boolean formWithoutScript = request.getMethod().equals("POST")
                && !path.startsWith("/page/")
                && request.getHeader("Faces-Request") == null;
        if (asksForPage || formWithoutScript) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String page = accounts.isFresh()
                    ? "/setup"
                    : "/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + page);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
