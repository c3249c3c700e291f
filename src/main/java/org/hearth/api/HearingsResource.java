package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.docket.Basis;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingHistory;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Mark;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;
import org.hearth.docket.Stage;
import org.hearth.docket.SubmittedHow;
import org.hearth.docket.Transfers;
import org.hearth.docket.Until;
import org.hearth.terms.Page;

/** One hearing: as it stands, moved, taken off, and how far it has come on its day. */
@Path("hearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class HearingsResource {
    @Inject
    private Asker asker;

    @Inject
    private Docket docket;

    @Inject
    private Continuances continuances;

    @Inject
    private Transfers transfers;

    @Inject
    private Weighing weighing;

    /**
     * Where a hearing goes and why.
     *
     * @param reason the coded reason's id, see {@code GET /continuances/reasons}
     * @param owner the agency or party that answers for it; left out, the reason's own
     * @param facts the facts that require it, as the minutes will have them; null where none are given
     * @param basis a judicial officer's reason to set it outside the limit; null inside it
     * @param overbook the named act that fills a sitting beyond what it holds; null otherwise
     */
    public record Moving(
            @Schema(required = true) String sitting,
            @Schema(required = true) Instant start,
            @Schema(required = true) String reason,
            String owner,
            String facts,
            Basis basis,
            Overbooking overbook) {
        Move given() {
            return new Move(
                    sitting,
                    start,
                    new Change(MoveReason.of(reason), owner, facts),
                    basis,
                    Overbooking.reason(overbook));
        }
    }

    /**
     * Why a hearing is taken off.
     *
     * @param reason the coded reason's id
     * @param owner the agency or party that answers for it; left out, the reason's own
     * @param facts as the minutes will have them; null where none are given
     */
    public record TakingOff(@Schema(required = true) String reason, String owner, String facts) {
        Change given() {
            return new Change(MoveReason.of(reason), owner, facts);
        }
    }

    /**
     * How far a hearing has come.
     *
     * @param until the day or time to which it trails; only for {@code trailing}
     * @param how {@code on-report} or {@code after-argument}; only for {@code submitted}
     * @param decisionDue the court day by which it is decided; only for {@code under_submission}, and needed there
     */
    public record Marking(
            @Schema(required = true) HearingStatus status, String until, SubmittedHow how, LocalDate decisionDue) {
        Mark given() {
            return new Mark(Ask.need("status", status), new Stage(Until.parse(until), how, decisionDue));
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One hearing, with its version as ETag; outside its limit, with what follows from its date")
    @APIResponseSchema(HearingBody.class)
    public Response one(@PathParam("id") String id) {
        OpenCase pass = asker.openCaseOf(id);
        return weighing.tagged(pass, docket.hearing(pass, id));
    }

    @POST
    @Path("{id}/move")
    @Operation(
            summary = "Continues a hearing; the reason is coded and counted by who answers for it. With preview=true"
                    + " nothing is saved and the answer says what follows from the date")
    @APIResponseSchema(HearingBody.class)
    public Response move(
            @PathParam("id") String id,
            @QueryParam("preview") Boolean preview,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Moving moving) {
        OpenCase pass = asker.openCaseOf(id);
        if (Boolean.TRUE.equals(preview)) {
            return Response.ok(weighing.preview(pass, id, moving.start(), MoveReason.of(moving.reason())))
                    .build();
        }
        return weighing.tagged(pass, continuances.move(pass, id, moving.given(), version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/vacate")
    @Operation(summary = "Takes a hearing off the calendar for good; its place is free at once")
    @APIResponseSchema(HearingBody.class)
    public Response vacate(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TakingOff why) {
        OpenCase pass = asker.openCaseOf(id);
        return tagged(continuances.vacate(pass, id, why.given(), version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/off-calendar")
    @Operation(summary = "Takes a hearing off the calendar until it is moved to a place again")
    @APIResponseSchema(HearingBody.class)
    public Response offCalendar(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TakingOff why) {
        OpenCase pass = asker.openCaseOf(id);
        return tagged(continuances.offCalendar(pass, id, why.given(), version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/transfer-out")
    @Operation(summary = "Sends the case on: the hearing leaves the calendar with its hand-off")
    @APIResponseSchema(HearingBody.class)
    public Response out(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TransferBody.Out given) {
        OpenCase pass = asker.openCaseOf(id);
        Hearing gone = transfers.out(pass, id, given.given(), given.change(), version(pass, id, ifMatch));
        return tagged(gone);
    }

    @POST
    @Path("{id}/status")
    @Operation(summary = "Marks a hearing here, called, passed, trailing, submitted, under_submission, heard …")
    @APIResponseSchema(HearingBody.class)
    public Response mark(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Marking marking) {
        OpenCase pass = asker.openCaseOf(id);
        Mark mark = marking.given();
        return tagged(docket.mark(pass, id, mark, version(pass, id, ifMatch)));
    }

    @GET
    @Path("{id}/changes")
    @Operation(summary = "Where a hearing was moved or taken off, why, and who answers for it, first to last")
    public Page<HearingHistory.Changed> changes(@PathParam("id") String id) {
        return new Page<>(continuances.history(asker.openCaseOf(id), id).changes(), null);
    }

    @GET
    @Path("{id}/markings")
    @Operation(summary = "How a hearing was called and when, first to last")
    public Page<HearingHistory.Marked> markings(@PathParam("id") String id) {
        return new Page<>(continuances.history(asker.openCaseOf(id), id).markings(), null);
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> docket.hearing(pass, id).version());
    }

    private static Response tagged(Hearing hearing) {
        return Versions.tagged(HearingBody.of(hearing), hearing.version());
    }
}
