package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hearth.calling.CallsForHelp;
import org.hearth.calling.HelpWaiting;
import org.hearth.terms.Problem;

/** How many calls for help wait for whoever is on call, so that their pages show a new one by themselves. */
@WebServlet("/page/help-waiting")
public class HelpWaitingServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient CallsForHelp calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                response,
                () -> Map.of(
                        "open",
                        calls.waiting(me.court()).stream()
                                .filter(HelpWaiting::isOpen)
                                .count()));
    }

    /** Says that this person has reached the caller; a small form of its own, which needs no script. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            calls.reached(me.court(), request.getParameter("call"));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.LOST_RACE) {
                response.sendError(problem.kind().status());
                return;
            }
        }
        response.sendRedirect(request.getContextPath() + "/input/inbox");
    }
}
