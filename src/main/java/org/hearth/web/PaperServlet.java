package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.DayPapers;
import org.hearth.bench.HearingPapers;
import org.hearth.bench.Minutes;
import org.hearth.input.Filings;
import org.hearth.paper.PaperForm;
import org.hearth.retention.Retention;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;

/**
 * Papers for a browser at {@code /page/paper/…}: a hearing's summary, minute order, proof of service, notice and
 * certificate; a report as it is filed; a request; a letter; a day's list. A file's name says what it is, never whose.
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

    @Inject
    private transient HearingPapers papers;

    @Inject
    private transient DayPapers dayPapers;

    @Inject
    private transient Retention retention;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] asked = (request.getPathInfo() == null ? "" : request.getPathInfo()).split("/");
        try {
            PaperForm form = "word".equals(request.getParameter("form")) ? PaperForm.WORD : PaperForm.PDF;
            byte[] file = asked.length == 2 ? dayList(asked[1], request) : paper(asked, request, form);
            response.setContentType(form.type());
            String name = asked[1] + form.ending();
            response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
            response.getOutputStream().write(file);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private byte[] dayList(String paper, HttpServletRequest request) {
        if (!paper.equals("day-list")) {
            throw Problem.notFound();
        }
        String room = request.getParameter("room");
        return dayPapers.list(
                me.court(),
                CourtTime.date("date", request.getParameter("date")),
                room == null || room.isBlank() ? null : room,
                "true".equals(request.getParameter("shared")));
    }

    private byte[] paper(String[] asked, HttpServletRequest request, PaperForm form) {
        if (asked.length != 3) {
            throw Problem.notFound();
        }
        String id = asked[2];
        String language = request.getParameter("language");
        switch (asked[1]) {
            case "destruction":
                return retention.paper(me.court(), id);
            case "report":
                return filings.paper(me.openRequest(id), id);
            case "request":
                return papers.request(me.openRequest(id), id, language);
            case "minute-order":
                return minutes.paper(me.open(Ids.caseOf(id)), id, request.getParameter("petition"), form);
            default:
                return ofCase(asked[1], me.open(Ids.caseOf(id)), id, request);
        }
    }

    private byte[] ofCase(String paper, OpenCase pass, String id, HttpServletRequest request) {
        String language = request.getParameter("language");
        switch (paper) {
            case "summary":
                return bench.summaryPaper(pass, id);
            case "proof-of-service":
                return papers.proof(pass, id);
            case "notice":
                return papers.notice(pass, id, request.getParameter("notice"), language);
            case "certificate":
                return papers.certificate(pass, id, language);
            case "letter":
                return papers.transfer(pass, id, "true".equals(request.getParameter("family")), language);
            default:
                throw Problem.notFound();
        }
    }
}
