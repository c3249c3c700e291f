package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.Minutes;
import org.hearth.input.Filings;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * Papers for a browser: a hearing's at {@code /page/paper/summary/…} and {@code /page/paper/minute-order/…}, a report as
 * it is filed at {@code /page/paper/report/…}.
 */
@WebServlet("/page/paper/*")
public class PaperServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Bench bench;

    @Inject
    private transient Minutes minutes;

    @Inject
    private transient Filings filings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] asked = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/");
        try {
            if (asked.length != 3) {
                throw Problem.notFound();
            }
            byte[] pdf = paper(asked[1], asked[2], request.getParameter("petition"));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + asked[1] + ".pdf\"");
            response.getOutputStream().write(pdf);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private byte[] paper(String paper, String id, String petition) {
        if (paper.equals("report")) {
            return filings.paper(me.openRequest(id), id);
        }
        OpenCase pass = me.open(Ids.caseOf(id));
        switch (paper) {
            case "summary":
                return bench.summaryPaper(pass, id);
            case "minute-order":
                return minutes.paper(pass, id, petition);
            default:
                throw Problem.notFound();
        }
    }
}
