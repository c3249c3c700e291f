package org.hearth.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.access.CountyDesk;
import org.hearth.access.CountySignIns;
import org.hearth.access.Errand;
import org.hearth.access.SessionKind;
import org.hearth.access.Vouched;
import org.hearth.terms.Problem;
import org.hearth.web.Doorstep;
import org.hearth.web.Me;
import org.hearth.web.SigningAgain;

/** The way to the county's sign-in and back: to sign in, to sign in again for a signature, to sign out. */
@WebServlet("/county/*")
public class CountyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String DONE = "/access/identity-done";

    @Inject
    private transient CountyDesk desk;

    @Inject
    private transient CountySignIns signIns;

    @Inject
    private transient Doorstep doorstep;

    @Inject
    private transient SigningAgain again;

    @Inject
    private transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/sign-in" -> send(request, response, false);
            case "/again" -> send(request, response, true);
            case "/back" -> back(request, response);
            case "/out" -> go(request, response, desk.leave().map(URI::toString).orElse("/sign-in"));
            case "/here" -> here(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The county says that somebody has signed out there. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("logout_token");
        if (!"/ended".equals(request.getPathInfo()) || token == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            signIns.ended(desk.ended(token));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Problem refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, boolean anew) throws IOException {
        String to = request.getParameter("to");
        try {
            if (anew && !me.isSignedIn()) {
                throw Problem.notSignedIn("session-over");
            }
            Errand errand = desk.errand(anew, SignInPage.isOurs(to) ? to : null);
            String address = desk.address(errand).toString();
            Errands.keep(request.getSession(true), errand, desk);
            response.sendRedirect(address);
        } catch (Problem problem) {
            tell(request, response, anew, problem);
        }
    }

    private void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Errand errand = Errands.take(request.getSession(false), request.getParameter("state"));
        boolean anew = errand != null && errand.again();
        try {
            if (errand == null || desk.isOver(errand)) {
                throw Problem.notSignedIn("county-errand");
            }
            enter(request, desk.take(errand, answer(request)));
            go(request, response, errand.to() != null ? errand.to() : anew ? DONE : "/");
        } catch (Problem problem) {
            tell(request, response, anew, problem);
        }
    }

    private void enter(HttpServletRequest request, Vouched who) {
        if (who.errand().again()) {
            again.keep(request.getSession(), signIns.confirm(me.caller(), who));
        } else {
            doorstep.enter(request, signIns.signIn(who, SessionKind.PAGES));
        }
    }

    private static Map<String, List<String>> answer(HttpServletRequest request) {
        Map<String, List<String>> answer = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> answer.put(name, List.of(values)));
        return answer;
    }

    /** What a page's own request carries from now on, for a page whose sign-in was over and that stayed open. */
    private void here(HttpServletResponse response) throws IOException {
        if (!me.isSignedIn()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"csrf\":\"" + me.getCsrf() + "\",\"ends\":" + me.getEndSeconds() + "}");
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response, boolean anew, Problem problem)
            throws IOException {
        go(request, response, (anew ? DONE : "/sign-in") + "?county=" + problem.code());
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        response.sendRedirect(to.startsWith("/") ? request.getContextPath() + to : to);
    }
}
