package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.hearth.access.Links;
import org.hearth.access.PinTry;
import org.hearth.calling.CallsForHelp;
import org.hearth.terms.Problem;

/** The acts of a link's pages that are small forms of their own and need no script: open, PIN, leave, call for help. */
@WebServlet("/answer/do/*")
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Links links;

    @Inject
    private transient Doorstep doorstep;

    @Inject
    private transient CallsForHelp calls;

    @Inject
    private transient Guest guest;

    @Inject
    private transient Me me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String act = String.valueOf(request.getPathInfo());
        try {
            if (act.equals("/enter")) {
                enter(request, response);
            } else if (isForged(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                act(act, request, response);
            }
        } catch (Problem problem) {
            LinkServlet.close(request, response, problem);
        }
    }

    private boolean isForged(HttpServletRequest request) {
        String expected = guest.isHere() ? guest.getCsrf() : me.getCsrf();
        return expected == null || !expected.equals(request.getParameter("csrf"));
    }

    private void act(String act, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (act) {
            case "/help" -> help(request, response);
            case "/unlock" -> unlock(request, response);
            case "/fresh" -> {
                links.startFresh(guest.pass());
                LinkServlet.go(request, response, "/questions");
            }
            case "/pin" -> choose(request, response);
            case "/leave" -> {
                links.leave(guest.pass());
                forget(request);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What the server remembers of the pages goes too, unless somebody has signed in beside the link. */
    private void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && !me.isSignedIn()) {
            session.invalidate();
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) {
        String key = Guest.cookie(request, Guest.KEY).orElseThrow(Problem::notFound);
        String secret = links.redeem(key, doorstep.address(request));
        Guest.keepKey(request, response, "");
        Guest.keepSecret(request, response, secret);
        LinkServlet.go(request, response, "/questions");
    }

    private void unlock(HttpServletRequest request, HttpServletResponse response) {
        PinTry tried = links.unlock(guest.pass(), request.getParameter("pin"));
        switch (tried) {
            case OPEN -> LinkServlet.go(request, response, "/questions");
            case WRONG -> LinkServlet.go(request, response, "/pin?wrong=yes");
            case OVER -> throw Problem.notFound();
        }
    }

    private void choose(HttpServletRequest request, HttpServletResponse response) {
        try {
            links.choosePin(guest.pass(), request.getParameter("pin"));
            links.leave(guest.pass());
            LinkServlet.go(request, response, "/saved?pin=yes");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            LinkServlet.go(request, response, "/saved?wrong=yes");
        }
    }

    /** A call is answered on the spot with a name and a number, also where no script runs. */
    private void help(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute("heard", calls.ask(guest.isHere() ? guest.pass() : me.court()));
        request.getRequestDispatcher("/answer/someone.xhtml").forward(new Afresh(request), response);
    }
}
