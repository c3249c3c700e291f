package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Holiday;
import org.hearth.terms.Problem;

/** On which days the court sits. For everybody who is signed in; no case is asked about. */
@Path("court-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The law's clock")
public class CourtDaysResource {
    /** How far one may count in one question: some twenty years. */
    private static final int FARTHEST = 5000;

    @Inject
    private CourtCalendar calendar;

    /**
     * One day.
     *
     * @param holiday the holiday or the order that closes the court; null on court days and plain weekends
     * @param source the law or the order behind it; null as the holiday
     */
    public record CourtDay(LocalDate date, boolean courtDay, String holiday, String source) {}

    /** A day counted to. */
    public record Counted(LocalDate date) {}

    /** The holidays observed in one calendar year. */
    public record Holidays(int count, List<Holiday> dates) {}

    @GET
    @Path("{date}")
    @Operation(summary = "Whether the court sits on a day")
    public CourtDay day(@PathParam("date") LocalDate date) {
        return new CourtDay(
                date,
                calendar.isCourtDay(date),
                calendar.closedFor(date).orElse(null),
                calendar.sourceFor(date).orElse(null));
    }

    @GET
    @Operation(summary = "So many court days from a day, backward when add is negative (CCP 12, 12c)")
    public Counted count(@QueryParam("from") LocalDate from, @QueryParam("add") Integer add) {
        int days = Ask.need("add", add);
        if (days < -FARTHEST || days > FARTHEST) {
            throw Problem.badInput("add", "problem.too-far", FARTHEST);
        }
        LocalDate first = Ask.need("from", from);
        return new Counted(When.within("from", () -> calendar.plus(first, days)));
    }

    @GET
    @Path("holidays")
    @Operation(
            summary = "The judicial holidays observed in a year (CCP 135, CRC 1.11); next New Year may be among them")
    public Holidays holidays(@QueryParam("year") Integer year) {
        int asked = Ask.need("year", year);
        List<Holiday> dates = When.within("year", () -> calendar.holidays(asked));
        return new Holidays(dates.size(), dates);
    }
}
