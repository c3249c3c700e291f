package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.docket.Basis;
import org.hearth.docket.Change;
import org.hearth.docket.Continuances;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.Move;
import org.hearth.docket.MoveReason;

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

    /**
     * Where a hearing goes and why.
     *
     * @param owner the agency that answers for it
     * @param basis a judicial officer's reason to set it outside the limit; null inside it
     * @param overbook the named act that fills a sitting beyond what it holds; null otherwise
     */
    public record Moving(
            String sitting, Instant start, MoveReason reason, String owner, Basis basis, Overbooking overbook) {}

    /**
     * Why a hearing is taken off.
     *
     * @param owner the agency that answers for it
     */
    public record Vacating(MoveReason reason, String owner) {}

    /** How far a hearing has come. */
    public record Marking(HearingStatus status) {}

    @GET
    @Path("{id}")
    @Operation(summary = "One hearing, with its version as ETag")
    @APIResponseSchema(HearingBody.class)
    public Response one(@PathParam("id") String id) {
        return tagged(docket.hearing(asker.openCaseOf(id), id));
    }

    @POST
    @Path("{id}/move")
    @Operation(summary = "Moves a hearing; the reason is coded and counted by the responsible agency")
    @APIResponseSchema(HearingBody.class)
    public Response move(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Moving moving) {
        OpenCase pass = asker.openCaseOf(id);
        Move move = new Move(
                moving.sitting(),
                moving.start(),
                new Change(moving.reason(), moving.owner()),
                moving.basis(),
                Overbooking.reason(moving.overbook()));
        return tagged(continuances.move(pass, id, move, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/vacate")
    @Operation(summary = "Takes a hearing off the calendar; its place is free at once")
    @APIResponseSchema(HearingBody.class)
    public Response vacate(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Vacating vacating) {
        OpenCase pass = asker.openCaseOf(id);
        Change change = new Change(vacating.reason(), vacating.owner());
        return tagged(continuances.vacate(pass, id, change, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/status")
    @Operation(summary = "Marks a hearing here, called, passed, trailing, submitted, heard …")
    @APIResponseSchema(HearingBody.class)
    public Response mark(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Marking marking) {
        OpenCase pass = asker.openCaseOf(id);
        HearingStatus status = Ask.need("status", marking.status());
        return tagged(docket.mark(pass, id, status, version(pass, id, ifMatch)));
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> docket.hearing(pass, id).version());
    }

    private static Response tagged(Hearing hearing) {
        return Versions.tagged(HearingBody.of(hearing), hearing.version());
    }
}
