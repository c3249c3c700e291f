package org.hearth.boot;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.logging.Level;

/** What a request was for the safety of the court, read from its answer alone. */
enum Happening {
    NOTHING(Level.FINE),
    SIGN_IN(Level.INFO),
    SIGN_IN_REFUSED(Level.WARNING),
    SIGN_OUT(Level.INFO),
    NOT_SIGNED_IN(Level.INFO),
    NOT_ALLOWED(Level.INFO),
    NOT_FOUND(Level.INFO),
    INPUT_REFUSED(Level.INFO),
    SLOWED(Level.WARNING),
    FAULT(Level.SEVERE);

    private static final int FAULTS = 500;

    private final Level level;

    Happening(Level level) {
        this.level = level;
    }

    static Happening of(HttpServletRequest request, int status) {
        String path = request.getRequestURI();
        if (request.getMethod().equals("POST") && isSignIn(path)) {
            return signIn(path, status);
        }
        if (request.getMethod().equals("POST") && path.endsWith("/sign-out") && status < 400) {
            return SIGN_OUT;
        }
        return status >= FAULTS ? FAULT : of(status);
    }

    private static boolean isSignIn(String path) {
        return path.endsWith("/sign-in") || path.endsWith("/sign-in-again");
    }

    /** The sign-in page leads on when somebody is in, and comes again where not. */
    private static Happening signIn(String path, int status) {
        if (status == 429) {
            return SLOWED;
        }
        boolean page = !path.contains("/api/") && !path.contains("/page/");
        boolean in = page ? status >= 300 && status < 400 : status < 300;
        return in ? SIGN_IN : SIGN_IN_REFUSED;
    }

    private static Happening of(int status) {
        return switch (status) {
            case 400, 413, 415, 422 -> INPUT_REFUSED;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 429 -> SLOWED;
            default -> NOTHING;
        };
    }

    Level level() {
        return level;
    }

    /** As the log has it: {@code sign-in-refused}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
