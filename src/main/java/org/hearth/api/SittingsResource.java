package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.docket.NewSitting;
import org.hearth.docket.Repeat;
import org.hearth.docket.Sitting;
import org.hearth.docket.SittingChange;
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
    private static final int SHORT = 3;

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
     * @param starts time-certain starts, the only ones then; empty where hearings start on the step
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
            List<LocalTime> starts,
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
                    sitting.starts(),
                    sitting.lost(),
                    sitting.version());
        }
    }

    /**
     * A sitting beside the repeating ones of the court book.
     *
     * @param date its day; left out beside a pattern
     * @param capacity its whole length where it is left out
     * @param step 10 where it is left out
     * @param starts time-certain starts; left out where hearings start on the step
     * @param pattern how it repeats; left out for a single day
     */
    public record New(
            String courtroom,
            String judge,
            LocalDate date,
            LocalTime from,
            LocalTime to,
            Integer capacity,
            Integer step,
            List<LocalTime> starts,
            Pattern pattern) {
        NewSitting given() {
            int length = from == null || to == null ? 0 : (int) from.until(to, ChronoUnit.MINUTES);
            return new NewSitting(
                    courtroom,
                    judge,
                    pattern == null ? date : pattern.from(),
                    from,
                    to,
                    capacity == null ? length : capacity,
                    step == null ? USUAL_STEP : step,
                    starts);
        }
    }

    /**
     * How a sitting repeats between two days.
     *
     * @param days weekdays: {@code tuesday}
     * @param to the last day, at most 370 days on; a repetition without an end stands in the court book only
     * @param everyWeeks 1 where it is left out
     */
    public record Pattern(List<String> days, LocalDate from, LocalDate to, Integer everyWeeks) {
        Repeat repeat() {
            Set<DayOfWeek> named = new HashSet<>();
            (days == null ? List.<String>of() : days).forEach(each -> named.add(day(each)));
            return new Repeat(named, from, to, everyWeeks == null ? 1 : everyWeeks);
        }

        private static DayOfWeek day(String text) {
            return Stream.of(DayOfWeek.values())
                    .filter(each -> each.name().equalsIgnoreCase(text)
                            || each.name().substring(0, SHORT).equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> Problem.badInput("pattern.days", "problem.pattern-days"));
        }
    }

    /**
     * What becomes of a sitting; what is left out stays.
     *
     * @param judge who covers it
     * @param starts time-certain starts; an empty list goes back to the step
     */
    public record Changing(
            String judge, LocalTime from, LocalTime to, Integer capacity, Integer step, List<LocalTime> starts) {}

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

    @GET
    @Path("{id}")
    @Operation(summary = "One sitting, with its version as ETag")
    @APIResponseSchema(Body.class)
    public Response one(@PathParam("id") String id) {
        return tagged(sittings.sitting(asker.court(), id));
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Changes a sitting's hours, capacity or judicial officer; no hearing of it may fall out")
    @APIResponseSchema(Body.class)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Changing given) {
        CourtPass pass = asker.court();
        if (!pass.may(Task.SET_HEARING)) {
            throw Problem.notAllowed();
        }
        long version = Versions.expected(
                ifMatch, () -> sittings.sitting(asker.court(), id).version());
        SittingChange change = new SittingChange(
                given.judge(), given.from(), given.to(), given.capacity(), given.step(), given.starts());
        return tagged(sittings.change(pass, id, change, version));
    }

    private static Response tagged(Sitting sitting) {
        return Versions.tagged(Body.of(sitting), sitting.version());
    }

    @POST
    @Operation(
            summary = "Adds a sitting on a court day, where courtroom and judicial officer are free; with a pattern, on"
                    + " each court day of it, as a list")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response add(New given) {
        if (given.pattern() != null) {
            Repeat repeat = given.pattern().repeat();
            List<Body> made = sittings.repeat(asker.court(), given.given(), repeat).stream()
                    .map(Body::of)
                    .toList();
            return Response.created(URI.create("sittings"))
                    .entity(new Page<>(made, null))
                    .build();
        }
        Sitting sitting = sittings.add(asker.court(), given.given());
        return Response.created(URI.create("sittings/" + sitting.id()))
                .tag(Versions.tag(sitting.version()))
                .entity(Body.of(sitting))
                .build();
    }
}
