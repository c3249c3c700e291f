package org.hearth.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.hearth.terms.Outage;
import org.hearth.terms.Words;

/**
 * Where every answer that is no page ends: what happened, what to do, never a trace. A page is shown as if it had been
 * asked for afresh, so that a broken form is not read a second time; the REST paths get their problem in JSON.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/error.xhtml";
    private static final Set<Integer> SAID = Set.of(400, 401, 403, 404, 405, 413, 500, 503);

    /** What the page says. */
    public record Said(int status, String title, String text) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = status(request);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", Outage.AGAIN);
        }
        Words words = Words.in(request.getLocale().getLanguage());
        Said said = new Said(status, words.say("problem.title." + status), words.say("problem.http-" + status));
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(request.getContextPath() + "/api/")) {
            problem(response, said);
        } else if (PAGE.equals(path) || status >= 500) {
            plain(response, said, words);
        } else {
            request.setAttribute("said", said);
            request.getRequestDispatcher(PAGE).forward(new Afresh(request), response);
        }
    }

    private static int status(HttpServletRequest request) {
        if (Outage.in((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status == null ? 404 : (Integer) status;
        return SAID.contains(code) ? code : code < 500 ? 400 : 500;
    }

    private static void problem(HttpServletResponse response, Said said) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "{\"type\":\"urn:hearth:problem:http-%d\",\"title\":\"%s\",\"status\":%1$d,\"detail\":\"%s\"}",
                        said.status(), said.title(), said.text());
    }

    /** Without the component library, which may be what has failed. */
    private static void plain(HttpServletResponse response, Said said, Words words) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\"><title>%s</title>"
                                + "<meta name=\"viewport\" content=\"width=device-width\">"
                                + "<link rel=\"stylesheet\" href=\"/resources/css/hearth.css\">"
                                + "<link rel=\"stylesheet\" href=\"/resources/css/pieces.css\"></head>"
                                + "<body><div class=\"plain-frame\"><main><section class=\"card\"><h1>%s</h1><p>%s</p>"
                                + "<p class=\"quiet\">%s</p><p><a class=\"act\" href=\"/\">%s</a></p>"
                                + "</section></main></div></body></html>",
                        words.locale().getLanguage(),
                        words.say("app.name"),
                        said.title(),
                        said.text(),
                        words.say("error.kept"),
                        words.say("error.home"));
    }
}
