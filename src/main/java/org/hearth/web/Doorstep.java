package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import org.hearth.access.Accounts;
import org.hearth.access.Attempt;
import org.hearth.access.Caller;
import org.hearth.access.Proxies;
import org.hearth.access.SessionKind;
import org.hearth.access.SignedIn;
import org.hearth.terms.Problem;

/**
 * Where a browser signs in and out. When an idle sign-in is over, the browser's session and the pages in it stay: the
 * same person signs in again and goes on with what was typed; anybody else finds an empty one.
 */
@ApplicationScoped
public class Doorstep {
    private static final String TOKEN = "hearth.token";
    private static final String CSRF = "hearth.csrf";
    private static final String PERSON = "hearth.person";
    private static final String DEVICE = "hearth-device";
    private static final int DEVICE_SECONDS = 180 * 24 * 60 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private Proxies proxies;

    /**
     * Signs a browser in under a new session id; it is known from now on, so that strangers' wrong tries do not slow it.
     *
     * @param code of the second factor, or a recovery code; null where none was typed
     * @return the token its own requests carry from now on
     * @throws Problem wrong password or code, no code where one is needed, or too many tries
     */
    public String in(
            HttpServletRequest request, HttpServletResponse response, String user, String password, String code) {
        String device = Guest.cookie(request, DEVICE).orElseGet(Doorstep::random);
        SignedIn signed =
                accounts.signIn(new Attempt(user, password, code, address(request), device), SessionKind.PAGES);
        response.addCookie(kept(request, device));
        return enter(request, signed);
    }

    /**
     * Lets somebody in who has shown elsewhere who they are, under a new session id.
     *
     * @return the token that this browser's own requests carry from now on
     */
    public String enter(HttpServletRequest request, SignedIn signed) {
        HttpSession session = sessionFor(request, signed.caller());
        accounts.signOut((String) session.getAttribute(TOKEN));
        String csrf = random();
        session.setAttribute(TOKEN, signed.token());
        session.setAttribute(CSRF, csrf);
        session.setAttribute(PERSON, signed.caller().person());
        return csrf;
    }

    /** Where a request comes from, as far as this court's own proxies say so. */
    String address(HttpServletRequest request) {
        String way = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return proxies.address(request.getRemoteAddr(), way);
    }

    private static Cookie kept(HttpServletRequest request, String device) {
        Cookie cookie = new Cookie(DEVICE, device);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(DEVICE_SECONDS);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    private static HttpSession sessionFor(HttpServletRequest request, Caller caller) {
        HttpSession old = request.getSession(false);
        if (old != null && old.getAttribute(PERSON) != null && !caller.person().equals(old.getAttribute(PERSON))) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        return session;
    }

    /** Signs a browser out and forgets its pages. */
    public void out(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            accounts.signOut((String) session.getAttribute(TOKEN));
            session.invalidate();
        }
    }

    /** Who this browser is; empty when nobody is signed in, or no longer. */
    Optional<Caller> caller(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(TOKEN);
        if (token == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(accounts.recognise(token));
        } catch (Problem over) {
            return Optional.empty();
        }
    }

    String csrf(HttpServletRequest request) {
        return (String) request.getSession().getAttribute(CSRF);
    }

    private static String random() {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
