package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearth.bench.Entries;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * What goes into the county's system, for a browser: a day's orders as a file at {@code /page/entries?date=…}, one hearing's
 * as text to paste at {@code /page/entries/…}.
 */
@WebServlet({"/page/entries", "/page/entries/*"})
public class EntriesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Entries entries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String hearing =
                    request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
            String text =
                    hearing.isEmpty() ? day(request, response) : entries.block(me.open(Ids.caseOf(hearing)), hearing);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setContentType(hearing.isEmpty() ? "text/csv" : "text/plain");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private String day(HttpServletRequest request, HttpServletResponse response) {
        String file = entries.export(me.court(), CourtTime.date("date", request.getParameter("date")));
        response.setHeader("Content-Disposition", "attachment; filename=\"entries.csv\"");
        return file;
    }
}
