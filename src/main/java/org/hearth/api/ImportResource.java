package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.exchange.ImportFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.Quarantine;
import org.hearth.exchange.Quarantined;
import org.hearth.exchange.ReportRow;
import org.hearth.input.UploadedForm;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The court's files in. */
@Path("import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import and export")
public class ImportResource {
    private static final int LARGEST = BodyLimit.IMPORT;
    private static final int SHOWN = 100;

    @Inject
    private Asker asker;

    @Inject
    private Importing importing;

    @Inject
    private Quarantine quarantine;

    @Context
    private HttpHeaders headers;

    /**
     * One row of the report.
     *
     * @param line the physical line on which the row begins, counted from 1; 0 for a row that only the court has
     * @param field the column at fault, or those that change
     * @param mend what to do about it
     * @param outcome {@code new}, {@code changed}, {@code unchanged}, {@code refused}, {@code note} or {@code missing}
     */
    public record Row(String file, int line, String field, String message, String mend, String outcome) {
        static Row of(ReportRow row, Words words) {
            Object[] args = row.args().toArray();
            return new Row(
                    row.file(),
                    row.line(),
                    row.field(),
                    row.key() == null ? null : words.say(row.key(), args),
                    row.key() == null ? null : words.say(row.key() + ".mend", args),
                    row.outcome().wire());
        }
    }

    /**
     * The report.
     *
     * @param dryRun whether nothing was to be written
     * @param written true where everything was taken in
     * @param holds true where every row holds
     */
    public record Report(boolean dryRun, boolean written, boolean holds, List<Row> rows) {}

    /** The report of files that do not hold: a problem with its first faults, and every row beside it. */
    public record Refused(
            String type,
            String title,
            int status,
            String detail,
            String code,
            List<Problems.Fault> errors,
            boolean written,
            List<Row> rows) {}

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, "application/zip"})
    @AtMost(LARGEST)
    @APIResponseSchema(Report.class)
    @Operation(
            summary =
                    "Takes in the court’s CSV files courtrooms, sittings, people, cases, team, hearings and keep_apart, as"
                            + " parts of a form or in the ZIP that the export is: all rows or none; for the clerk")
    public Response take(
            @QueryParam("dryRun") Boolean dryRun, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        boolean dry = dryRun != null && dryRun;
        Importing.Report report = importing.run(asker.court(), ImportFiles.of(files(type, body)), dry);
        Words words = Problems.words(headers);
        List<Row> rows = report.rows().stream().map(each -> Row.of(each, words)).toList();
        if (dry || report.written()) {
            return Response.ok(new Report(dry, report.written(), report.holds(), rows))
                    .build();
        }
        return refused(rows, words);
    }

    /**
     * What waits in quarantine.
     *
     * @param items the newest first
     */
    public record Waiting(List<Quarantined> items) {}

    @GET
    @Path("quarantine")
    @Operation(summary = "Rows of the nightly file that could not be taken, with why and what to do; at most 500")
    public Waiting waiting() {
        return new Waiting(quarantine.waiting(asker.court()));
    }

    @POST
    @Path("quarantine/retry")
    @Operation(summary = "Tries once more what waits in quarantine; answers what became of each row")
    public Report again() {
        Words words = Problems.words(headers);
        Importing.Report report = importing.again(asker.court());
        return new Report(
                false,
                true,
                report.holds(),
                report.rows().stream()
                        .filter(each -> each.outcome() != ReportRow.Outcome.MISSING)
                        .map(each -> Row.of(each, words))
                        .toList());
    }

    @POST
    @Path("quarantine/{id}/dismiss")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Sets a row in quarantine aside; the same row does not come back")
    public Response dismiss(@PathParam("id") String id) {
        quarantine.dismiss(asker.court(), id);
        return Response.noContent().build();
    }

    private static Map<String, byte[]> files(String type, InputStream body) throws IOException {
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return form ? UploadedForm.files(type, body, LARGEST) : Map.of("files", body.readNBytes(LARGEST));
    }

    private static Response refused(List<Row> rows, Words words) {
        Problem problem = Problem.badInput("files", "problem.import-refused");
        List<Problems.Fault> errors = rows.stream()
                .filter(each -> each.outcome().equals(ReportRow.Outcome.REFUSED.wire()))
                .limit(SHOWN)
                .map(each -> new Problems.Fault(
                        each.file() + " line " + each.line() + (each.field().isEmpty() ? "" : ", " + each.field()),
                        each.message() + " " + each.mend()))
                .toList();
        int status = problem.kind().status();
        return Response.status(status)
                .type(Problems.JSON)
                .entity(new Refused(
                        "urn:hearth:problem:" + problem.code(),
                        words.say("problem.title." + status),
                        status,
                        words.say("problem.import-refused"),
                        problem.code(),
                        errors,
                        false,
                        rows))
                .build();
    }
}
