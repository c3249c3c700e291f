package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Docket;
import org.hearth.docket.Reason;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.docket.Why;

/** Where a hearing of a case is best set. */
@Path("cases/{number}/slots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class SlotsResource {
    private static final int USUAL = 5;

    @Inject
    private Asker asker;

    @Inject
    private Docket docket;

    /**
     * A place on the calendar.
     *
     * @param judge the judicial officer's key
     * @param late true where the law's limit has passed: setting it asks for a cause
     * @param cost the sum of its reasons' costs; the lower the better
     */
    public record Ranked(
            String sitting,
            Instant start,
            Instant end,
            String courtroom,
            String judge,
            int cost,
            boolean late,
            List<Reason> reasons) {
        static Ranked of(Slot slot) {
            return new Ranked(
                    slot.sitting(),
                    slot.startsAt(),
                    slot.endsAt(),
                    slot.courtroom(),
                    slot.officer(),
                    slot.cost(),
                    slot.late(),
                    slot.reasons());
        }
    }

    @GET
    @Operation(summary = "The best places for a hearing, best first, each with its reasons")
    public List<Ranked> slots(
            @PathParam("number") String number,
            @QueryParam("type") String type,
            @QueryParam("minutes") Integer minutes,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("limit") Integer limit) {
        SlotAsk ask = new SlotAsk(type, minutes, from, to, limit == null ? USUAL : limit);
        return docket.advise(asker.open(number), ask).slots().stream()
                .map(Ranked::of)
                .toList();
    }

    @GET
    @Path("why")
    @Operation(
            summary = "Why one place is offered or is not: every hard rule not met, every soft rule's cost, its rank")
    public Why why(
            @PathParam("number") String number,
            @QueryParam("type") String type,
            @QueryParam("sitting") String sitting,
            @QueryParam("start") Instant start,
            @QueryParam("minutes") Integer minutes,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        SlotAsk ask = new SlotAsk(type, minutes, from, to, USUAL);
        return docket.why(asker.open(number), ask, Ask.need("sitting", sitting), Ask.need("start", start));
    }
}
