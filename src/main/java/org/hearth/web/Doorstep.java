package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.hearth.access.Accounts;
import org.hearth.access.Caller;
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
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Accounts accounts;

    /**
     * Signs a browser in under a new session id.
     *
     * @return the token its own requests carry from now on
     * @throws Problem wrong password, or too many tries
     */
    public String in(HttpServletRequest request, String user, String password) {
        return in(request, accounts.signIn(user, password, request.getRemoteAddr(), SessionKind.PAGES));
    }

    /** The same for somebody whose sign-in has begun already; answers the token of its own requests. */
    public String in(HttpServletRequest request, SignedIn signed) {
        HttpSession session = sessionFor(request, signed.caller());
        String csrf = random();
        session.setAttribute(TOKEN, signed.token());
        session.setAttribute(CSRF, csrf);
        session.setAttribute(PERSON, signed.caller().person());
        return csrf;
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
