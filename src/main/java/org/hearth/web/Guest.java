package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.access.LinkPass;
import org.hearth.access.Links;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * Who holds a link on this device; filled by {@link SignInFilter} and by nobody else. The device's secret lies in a
 * cookie that goes to these pages alone, that no script reads, and that ends with the browser.
 */
@Named
@RequestScoped
public class Guest implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Where a link's pages lie. */
    static final String PAGES = "/answer";
    /** The link itself between its address and its first page. */
    static final String KEY = "hearth-key";
    /** The device that opened it. */
    static final String SECRET = "hearth-link";
    /** A link that is looked at and not opened is forgotten after so many seconds. */
    private static final int KEY_SECONDS = 600;

    @Inject
    private transient Links links;

    private String secret;
    private String courthouse = "";
    private boolean here;
    private boolean locked;
    private boolean pinned;

    void enter(HttpServletRequest request) {
        secret = cookie(request, SECRET).orElse(null);
        if (secret != null) {
            try {
                LinkPass pass = links.resume(secret);
                here = true;
                locked = pass.isLocked();
                pinned = pass.hasPin();
                courthouse = pass.courthouse();
            } catch (Problem over) {
                here = false;
            }
        }
    }

    /**
     * The leave to answer one request.
     *
     * @throws Problem not signed in, {@code link-over}, when this device holds no link, or no longer
     */
    public LinkPass pass() {
        return links.resume(secret);
    }

    /** Whether this device holds a link that still stands. */
    public boolean isHere() {
        return here;
    }

    /** Whether the PIN is asked for first. */
    public boolean isLocked() {
        return locked;
    }

    /** Whether a PIN was chosen. */
    public boolean isPinned() {
        return pinned;
    }

    /** The courthouse's key in the court book; empty for nobody. */
    public String getCourthouse() {
        return courthouse;
    }

    /** What a page's own requests carry, so that another site cannot make them; null for nobody. */
    public String getCsrf() {
        return here
                ? UUID.nameUUIDFromBytes(("page " + secret).getBytes(StandardCharsets.UTF_8))
                        .toString()
                : null;
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(each -> each.getName().equals(name))
                .map(Cookie::getValue)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The language of these pages: the chosen one, else the device's. */
    static Words words(HttpServletRequest request) {
        return Words.in(
                cookie(request, "hearth-language").orElse(request.getLocale().getLanguage()));
    }

    static void keepKey(HttpServletRequest request, HttpServletResponse response, String token) {
        give(request, response, KEY, token, token.isEmpty() ? 0 : KEY_SECONDS, "Lax");
    }

    static void keepSecret(HttpServletRequest request, HttpServletResponse response, String secret) {
        give(request, response, SECRET, secret, secret.isEmpty() ? 0 : -1, "Strict");
    }

    private static void give(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int age, String site) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + PAGES);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(age);
        cookie.setAttribute("SameSite", site);
        response.addCookie(cookie);
    }
}
