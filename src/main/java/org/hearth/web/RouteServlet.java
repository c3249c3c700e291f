package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.input.Releases;
import org.hearth.input.Routing;
import org.hearth.terms.Problem;

/**
 * Keeps what a writer chooses for words that read like privileged content: {@code PUT /page/route/<request>} with
 * {@code {"question","choice","because"}}; answers 204.
 */
@WebServlet("/page/route/*")
public class RouteServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** What the page sends. */
    record Chosen(String question, Routing choice, String because) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Releases releases;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        answer(response, () -> {
            Chosen chosen = body(request, Chosen.class);
            if (chosen.question() == null || chosen.choice() == null) {
                throw Problem.badInput("choice", "problem.required");
            }
            releases.route(me.openRequest(id), id, chosen.question(), chosen.choice(), chosen.because());
            return null;
        });
    }
}
