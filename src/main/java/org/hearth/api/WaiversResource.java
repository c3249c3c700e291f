package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.NewWaiver;
import org.hearth.calling.Waiver;
import org.hearth.calling.WaiverKind;
import org.hearth.calling.WaiverManner;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;

/** What was waived in a case: time, appearance, notice, advisement. */
@Path("cases/{number}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class WaiversResource {
    @Inject
    private Asker asker;

    @Inject
    private CalendarCall call;

    @Inject
    private CourtClock clock;

    /**
     * A waiver.
     *
     * @param person whose it is
     * @param until its last day; null until it is withdrawn
     * @param withdrawn the day it was withdrawn; null while it stands
     * @param inForce whether it can be relied on today
     */
    public record Body(
            String id,
            WaiverKind kind,
            String person,
            WaiverManner manner,
            LocalDate given,
            LocalDate until,
            String scope,
            String recordedBy,
            LocalDate withdrawn,
            boolean inForce) {
        static Body of(Waiver waiver, LocalDate today) {
            return new Body(
                    waiver.id(),
                    waiver.kind(),
                    waiver.person(),
                    waiver.manner(),
                    waiver.given(),
                    waiver.until(),
                    waiver.scope(),
                    waiver.recordedBy(),
                    waiver.withdrawn(),
                    waiver.inForce(today));
        }
    }

    /**
     * A waiver to be recorded.
     *
     * @param person the youth where it is left out
     * @param given today where it is left out
     * @param withdraws the waiver that this entry ends; nothing but the day goes with it
     */
    public record Wish(
            WaiverKind kind,
            String person,
            WaiverManner manner,
            LocalDate given,
            LocalDate until,
            String scope,
            String withdraws) {
        NewWaiver waiver() {
            return new NewWaiver(kind, person, manner, given, until, scope, withdraws);
        }
    }

    @GET
    @Operation(summary = "The case’s waivers, newest first; those withdrawn or past too")
    public Page<Body> all(@PathParam("number") String number) {
        LocalDate today = clock.today();
        return new Page<>(
                call.waivers(asker.open(number)).stream()
                        .map(waiver -> Body.of(waiver, today))
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Records a waiver, or with withdraws the end of one; nothing is ever changed")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response waive(@PathParam("number") String number, Wish wish) {
        Waiver waiver = call.waive(asker.open(number), wish.waiver());
        return Response.created(URI.create("cases/" + number + "/waivers/" + waiver.id()))
                .entity(Body.of(waiver, clock.today()))
                .build();
    }
}
