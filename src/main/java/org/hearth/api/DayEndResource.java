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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.CarryOver;
import org.hearth.bench.DayEnd;
import org.hearth.bench.DayState;

/** The end of the court's day. */
@Path("day-end/{date}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Day")
public class DayEndResource {
    @Inject
    private Asker asker;

    @Inject
    private DayEnd end;

    /** Why a closed day is opened again, without a name. */
    public record Reopening(String reason) {}

    @GET
    @Operation(summary = "What keeps the day from closing, what was carried over, and whether it is closed")
    @APIResponseSchema(DayState.class)
    public Response of(@PathParam("date") LocalDate date) {
        return tagged(end.of(asker.court(), date));
    }

    @POST
    @Path("carry-over")
    @Operation(
            summary = "Carries what is open over onto the next court day: why, who answers for it, and which supervisor"
                    + " was told")
    @APIResponseSchema(DayState.class)
    public Response carryOver(@PathParam("date") LocalDate date, CarryOver given) {
        return tagged(end.carryOver(asker.court(), date, Ask.need("things", given)));
    }

    @POST
    @Path("close")
    @Operation(summary = "Closes the day once each matter is entered or carried over; needs If-Match")
    @APIResponseSchema(DayState.class)
    public Response close(@PathParam("date") LocalDate date, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(end.close(asker.court(), date, version(date, ifMatch)));
    }

    @POST
    @Path("reopen")
    @Operation(summary = "Opens a closed day again, with a reason; needs If-Match")
    @APIResponseSchema(DayState.class)
    public Response reopen(
            @PathParam("date") LocalDate date, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Reopening given) {
        String reason = Ask.need("reason", given).reason();
        return tagged(end.reopen(asker.court(), date, reason, version(date, ifMatch)));
    }

    private long version(LocalDate date, String ifMatch) {
        return Versions.expected(ifMatch, () -> end.of(asker.court(), date).version());
    }

    private static Response tagged(DayState state) {
        return Versions.tagged(state, state.version());
    }
}
