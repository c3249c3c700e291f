package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearth.scorecard.Quarter;
import org.hearth.scorecard.ScoreSheet;
import org.hearth.scorecard.ScorecardBook;
import org.hearth.scorecard.Scorecards;
import org.hearth.terms.Problem;

/** A published quarter as a sheet for a browser, at {@code /page/scorecard?quarter=2026Q3}. */
@WebServlet("/page/scorecard")
public class ScoreSheetServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Scorecards scorecards;

    @Inject
    private transient ScorecardBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Quarter quarter = Quarter.of(request.getParameter("quarter"));
            String sheet = ScoreSheet.of(scorecards.read(me.court(), quarter, null), book.measures());
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"scorecard-" + quarter + ".csv\"");
            response.getOutputStream().write(sheet.getBytes(StandardCharsets.UTF_8));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }
}
