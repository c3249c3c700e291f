package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.exchange.Exports;
import org.hearth.exchange.ImportFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.ReportRow;
import org.hearth.input.UploadedForm;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * The court's files for a browser: {@code GET /page/files} gives all in a ZIP, {@code /page/files/cases.csv} one,
 * {@code /page/files/nods?from=&to=} the docket in national terms; a form posted there is checked, or with
 * {@code ?write=true} taken in. The files stand in the request alone, so that checking and taking in need no place between.
 */
@WebServlet({"/page/files", "/page/files/*"})
public class FilesServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    /** As many lines as a person reads; the REST call answers every one. */
    private static final int MOST = 300;

    @Inject
    private transient Me me;

    @Inject
    private transient Exports exports;

    @Inject
    private transient Importing importing;

    /** One line of the report, in words. */
    record Line(String file, int line, String field, String outcome, String message, boolean refused) {}

    /** What the page shows. */
    record Shown(boolean holds, boolean written, String said, List<Line> lines) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            byte[] bytes = bytes(name, request);
            response.setContentType(name.isEmpty() ? "application/zip" : "text/csv; charset=utf-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (name.isEmpty() ? "export.zip" : "export.csv") + "\"");
            response.getOutputStream().write(bytes);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private byte[] bytes(String name, HttpServletRequest request) {
        if (name.isEmpty()) {
            return exports.all(me.court());
        }
        String text = name.equals("nods")
                ? exports.nodsCsv(
                        me.court(),
                        CourtTime.date("from", request.getParameter("from")),
                        CourtTime.date("to", request.getParameter("to")))
                : exports.one(me.court(), name);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean write = "write=true".equals(request.getQueryString());
        answer(response, () -> {
            Map<String, byte[]> files;
            try {
                files = UploadedForm.files(request.getContentType(), request.getInputStream(), ImportFiles.LARGEST);
            } catch (Problem tooLarge) {
                discard(request.getInputStream());
                throw tooLarge;
            }
            return shown(importing.run(me.court(), ImportFiles.of(files), !write));
        });
    }

    private static Shown shown(Importing.Report report) {
        Words words = Words.ENGLISH;
        List<ReportRow> telling = new ArrayList<>(report.rows());
        telling.removeIf(each -> each.outcome() == ReportRow.Outcome.UNCHANGED);
        telling.sort((one, other) -> Boolean.compare(other.refused(), one.refused()));
        long refused = report.rows().stream().filter(ReportRow::refused).count();
        String key = refused > 0
                ? "exchange.said.refused"
                : report.written() ? "exchange.said.written" : "exchange.said.holds";
        return new Shown(
                report.holds(),
                report.written(),
                words.say(
                        key,
                        refused,
                        count(report, ReportRow.Outcome.NEW),
                        count(report, ReportRow.Outcome.CHANGED),
                        count(report, ReportRow.Outcome.UNCHANGED)),
                telling.stream().limit(MOST).map(each -> line(each, words)).toList());
    }

    private static long count(Importing.Report report, ReportRow.Outcome outcome) {
        return report.rows().stream().filter(each -> each.outcome() == outcome).count();
    }

    private static Line line(ReportRow row, Words words) {
        Object[] args = row.args().toArray();
        String message =
                row.key() == null ? "" : words.say(row.key(), args) + " " + words.say(row.key() + ".mend", args);
        return new Line(
                row.file(), row.line(), row.field(), words.say(row.outcome().key()), message, row.refused());
    }
}
