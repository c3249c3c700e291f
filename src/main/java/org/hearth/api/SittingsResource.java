package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.NewSitting;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The half-days on which the courthouse's courtrooms sit. */
@Path("sittings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class SittingsResource {
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 370;
    private static final int USUAL_STEP = 10;

    @Inject
    private Asker asker;

    @Inject
    private Sittings sittings;

    @Inject
    private CourtClock clock;

    /**
     * A sitting.
     *
     * @param judge the judicial officer's key
     * @param capacity minutes of hearings it holds
     * @param step minutes between possible starts
     * @param lost true when it will not be held
     */
    public record Body(
            String id,
            String courtroom,
            String judge,
            LocalDate date,
            LocalTime from,
            LocalTime to,
            int capacity,
            int step,
            boolean lost,
            long version) {
        static Body of(Sitting sitting) {
            return new Body(
                    sitting.id(),
                    sitting.courtroom(),
                    sitting.officer(),
                    sitting.day(),
                    sitting.from(),
                    sitting.to(),
                    sitting.capacity(),
                    sitting.step(),
                    sitting.lost(),
                    sitting.version());
        }
    }

    /**
     * A sitting beside the weekly ones.
     *
     * @param capacity its whole length where it is left out
     * @param step 10 where it is left out
     */
    public record New(
            String courtroom,
            String judge,
            LocalDate date,
            LocalTime from,
            LocalTime to,
            Integer capacity,
            Integer step) {
        NewSitting given() {
            int length = from == null || to == null ? 0 : (int) from.until(to, ChronoUnit.MINUTES);
            return new NewSitting(
                    courtroom,
                    judge,
                    date,
                    from,
                    to,
                    capacity == null ? length : capacity,
                    step == null ? USUAL_STEP : step);
        }
    }

    @GET
    @Operation(summary = "The sittings from a first to a last day; two weeks from today where none are named")
    public Page<Body> all(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        LocalDate first = from == null ? clock.today() : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        if (first.until(last, ChronoUnit.DAYS) > MOST_DAYS) {
            throw Problem.badInput("to", "problem.too-many-days", MOST_DAYS);
        }
        return new Page<>(
                sittings.between(asker.court(), first, last).stream()
                        .map(Body::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Adds a sitting on a court day, where courtroom and judicial officer are free")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response add(New given) {
        Sitting sitting = sittings.add(asker.court(), given.given());
        return Response.created(URI.create("sittings/" + sitting.id()))
                .tag(Versions.tag(sitting.version()))
                .entity(Body.of(sitting))
                .build();
    }
}
