package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.AuditLine;
import org.hearth.access.AuditState;
import org.hearth.access.AuditTrail;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.access.Verified;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Who read and changed what, for the court's staff. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
    private static final int USUAL_DAYS = 30;

    @Inject
    private Asker asker;

    @Inject
    private AuditTrail trail;

    @Inject
    private CourtClock clock;

    @GET
    @Operation(summary = "Lines of some days, newest first; the last 30 days where none are named, both ends included")
    public Page<AuditLine> entries(
            @QueryParam("case") String caseId,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        return trail.entries(asker.court(), caseId, startOf(first), startOf(last.plusDays(1)), after, Ask.limit(limit));
    }

    @GET
    @Path("verify")
    @Operation(
            summary =
                    "Whether every line still says what it said; with whole=false only those since the last good check")
    public Verified verify(@QueryParam("whole") Boolean whole) {
        return trail.verify(asker.court(), whole == null || whole);
    }

    @GET
    @Path("state")
    @Operation(summary = "When the audit was checked last and what it found, without checking anew")
    public AuditState state() {
        return trail.state(asker.court());
    }

    @GET
    @Path("export")
    @Produces("text/tab-separated-values")
    @Operation(summary = "Every linked line, in order, for the stand-alone check by VerifyAudit.java")
    public StreamingOutput export() {
        CourtPass pass = asker.court();
        if (!pass.may(Task.READ_AUDIT)) {
            throw Problem.notAllowed();
        }
        return sink -> trail.export(pass, sink);
    }

    @GET
    @Path("roots")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The daily roots that this server keeps outside the database")
    public String roots() {
        return trail.roots(asker.court());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CourtTime.ZONE).toInstant();
    }
}
