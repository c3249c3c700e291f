package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hearth.access.SessionKind;
import org.hearth.terms.Problem;

/** Signs in from within a page whose sign-in is over, so that what was typed is sent again and not lost. */
@WebServlet("/page/sign-in-again")
public class SignInAgainServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Attempt(String user, String password, String code) {}

    @Inject
    private transient Doorstep doorstep;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            if (request.getHeader("X-Hearth-Csrf") == null) {
                throw Problem.notAllowed();
            }
            Attempt attempt = body(request, Attempt.class);
            String csrf = doorstep.in(request, response, attempt.user(), attempt.password(), attempt.code());
            return Map.of("csrf", csrf, "ends", SessionKind.PAGES.whole().toSeconds());
        });
    }
}
