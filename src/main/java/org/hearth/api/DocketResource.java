package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.bench.Board;
import org.hearth.bench.CallOrders;
import org.hearth.bench.DayItem;
import org.hearth.bench.DayPapers;
import org.hearth.bench.Days;
import org.hearth.bench.Wait;
import org.hearth.input.AlarmKind;
import org.hearth.input.Readiness;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The day's list. */
@Path("docket")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class DocketResource {
    @Inject
    private Asker asker;

    @Inject
    private CourtClock clock;

    @Inject
    private Days days;

    @Inject
    private CallOrders orders;

    @Inject
    private DayPapers papers;

    /**
     * One hearing of the day: a hearing's own fields, and these.
     *
     * @param line its number on the day's list; null for an asker who sees a part of the list only
     * @param label the name the youth asked for; null where the asker has no right to it
     * @param ordersOpen orders of this hearing not yet signed or entered
     * @param call who is here and what is arranged; null for an asker who has no right to it
     * @param alarms danger, injury or threat that stands on the case; none where the asker may not know
     * @param apart numbers of the lines whose young people must not meet this one
     * @param called when it was called against the time set; null before, and for askers who do not call
     * @param order the version of its courtroom's call order
     */
    public record ItemBody(
            @JsonUnwrapped HearingBody hearing,
            Integer line,
            String label,
            List<Readiness> readiness,
            int ordersOpen,
            CallBody call,
            List<Integer> apart,
            Set<AlarmKind> alarms,
            Wait called,
            long order) {
        static ItemBody of(DayItem item) {
            return new ItemBody(
                    HearingBody.of(item.hearing()),
                    item.line(),
                    item.label(),
                    item.readiness(),
                    item.ordersOpen(),
                    CallBody.of(item.call()),
                    item.apart(),
                    item.alarms(),
                    item.called(),
                    item.order());
        }
    }

    @GET
    @Operation(
            summary = "The hearings of a day in the order in which each courtroom calls them; without a date, today’s")
    public Page<ItemBody> of(@QueryParam("date") LocalDate date, @QueryParam("courtroom") String courtroom) {
        LocalDate day = date == null ? clock.today() : date;
        return new Page<>(
                days.on(asker.court(), day, courtroom).items().stream()
                        .map(ItemBody::of)
                        .toList(),
                null);
    }

    /**
     * A hearing's place in its courtroom's call order.
     *
     * @param hearing the hearing's key
     * @param before the hearing it is called before; null calls it last
     */
    public record Placing(String hearing, String before) {}

    /** The order's new version. */
    public record Placed(long order) {}

    @POST
    @Path("order")
    @Operation(
            summary = "Calls a hearing at another place among its courtroom’s; needs If-Match of the courtroom’s order")
    @APIResponseSchema(Placed.class)
    public Response place(
            @QueryParam("date") LocalDate date, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Placing given) {
        LocalDate day = date == null ? clock.today() : date;
        String hearing = Ask.need("hearing", Ask.need("hearing", given).hearing());
        CourtPass pass = asker.court();
        long version = Versions.expected(ifMatch, () -> days.on(pass, day, null).items().stream()
                .filter(each -> each.hearing().id().equals(hearing))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .order());
        long placed = orders.place(pass, day, hearing, given.before(), version);
        return Versions.tagged(new Placed(placed), placed);
    }

    @GET
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(
            summary =
                    "The day’s list as a tagged PDF, for the court’s own desk; with shared=true the one that strangers may"
                            + " read: line numbers and nothing about anybody")
    public Response paper(
            @QueryParam("date") LocalDate date,
            @QueryParam("courtroom") String courtroom,
            @QueryParam("shared") Boolean shared) {
        LocalDate day = date == null ? clock.today() : date;
        return Pdf.named("day-list", papers.list(asker.court(), day, courtroom, Boolean.TRUE.equals(shared)));
    }

    @GET
    @Path("board")
    @Operation(summary = "The waiting room’s board of today: numbers, and nothing else")
    public Board board(@QueryParam("courtroom") String courtroom) {
        return days.board(asker.court(), courtroom);
    }
}
