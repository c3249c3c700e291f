package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.Entries;
import org.hearth.input.UploadedForm;
import org.hearth.orders.AckRow;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** What the county's system says came in. */
@Path("orders/acknowledgments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class AcknowledgmentsResource {
    private static final int LARGEST = 4 << 20;

    @Inject
    private Asker asker;

    @Inject
    private Entries entries;

    /**
     * One row of the report.
     *
     * @param line the line in the file, counted from 1
     * @param message what is wrong and how to mend it; null where the row holds
     */
    public record Row(int line, String order, AckRow.Outcome outcome, String message) {
        static Row of(AckRow row) {
            String message = row.fault() == null
                    ? null
                    : Words.ENGLISH.say(row.fault(), row.args().toArray());
            return new Row(row.line(), row.order(), row.outcome(), message);
        }
    }

    /**
     * The report.
     *
     * @param written true where the file was taken in; false for a dry run
     */
    public record Report(boolean written, List<Row> rows) {}

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, "text/csv"})
    @AtMost(LARGEST)
    @Operation(
            summary =
                    "Takes in the county’s acknowledgment: CSV with the columns order, code and when, as text/csv or in"
                            + " the part file; all rows or none, and the same file again changes nothing")
    public Report acknowledge(
            @QueryParam("dryRun") Boolean dryRun, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        boolean dry = dryRun != null && dryRun;
        List<AckRow> rows = entries.acknowledge(asker.court(), file(type, body), dry);
        if (!dry) {
            refuse(rows);
        }
        return new Report(!dry, rows.stream().map(Row::of).toList());
    }

    private static byte[] file(String type, InputStream body) throws IOException {
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        byte[] file = form ? UploadedForm.read(type, body, LARGEST).file() : body.readNBytes(LARGEST);
        if (file == null) {
            throw Problem.badInput("file", "problem.required");
        }
        return file;
    }

    private static void refuse(List<AckRow> rows) {
        List<Problem.FieldError> errors = rows.stream()
                .filter(each -> each.fault() != null)
                .map(each ->
                        new Problem.FieldError("line " + each.line() + ", " + each.column(), each.fault(), each.args()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }
}
