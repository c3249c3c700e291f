package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.access.Links;
import org.hearth.terms.Problem;

/**
 * A link's address: at once replaced by a neutral one, so that it stands in no history. Opening it changes nothing yet; a
 * mail program that looks first does no harm. Whatever is wrong with a link, the same page answers.
 */
@WebServlet("/l/*")
public class LinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Links links;

    @Inject
    private transient Doorstep doorstep;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            links.look(token, doorstep.address(request));
            Guest.keepKey(request, response, token);
            go(request, response, "/start");
        } catch (Problem problem) {
            close(request, response, problem);
        }
    }

    /** Leads to one of the link's pages by a GET. */
    static void go(HttpServletRequest request, HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + Guest.PAGES + page);
    }

    /** Says that the link no longer works, or that there were too many tries; never which it was. */
    static void close(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws ServletException, IOException {
        boolean many = problem.kind() == Problem.Kind.TOO_MANY;
        response.setStatus(many ? problem.kind().status() : HttpServletResponse.SC_NOT_FOUND);
        request.setAttribute("busy", many);
        request.getRequestDispatcher("/answer/closed.xhtml").forward(new Afresh(request), response);
    }
}
