package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Plan;
import org.hearth.docket.PlanAsk;
import org.hearth.docket.PlanItem;
import org.hearth.docket.Plans;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** Many hearings set at once: previewed, then set a piece at a time. */
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class PlansResource {
    private static final Set<PlanItem.State> WITH_PLACE = EnumSet.complementOf(EnumSet.of(PlanItem.State.UNPLACED));
    private static final Set<PlanItem.State> WITHOUT = EnumSet.of(PlanItem.State.UNPLACED);

    @Inject
    private Asker asker;

    @Inject
    private Plans plans;

    /**
     * What is to be planned: the hearings of these types whose limit lies on these days.
     *
     * @param type one type; beside it or in its place {@code types}
     * @param month {@code YYYY-MM} in place of {@code from} and {@code to}
     */
    public record What(String type, List<String> types, LocalDate from, LocalDate to, String month) {
        PlanAsk given() {
            List<String> all = types == null && type != null ? List.of(type) : types;
            return month == null ? new PlanAsk(all, from, to) : PlanAsk.of(all, parsed());
        }

        private YearMonth parsed() {
            try {
                return YearMonth.parse(month);
            } catch (DateTimeException e) {
                throw Problem.badInput("month", "problem.plan-month");
            }
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Previews where all hearings that are due may best be set together; nothing is set yet")
    @APIResponseSchema(value = PlanBody.class, responseCode = "201")
    public Response make(What what) {
        Plan plan = plans.make(asker.court(), Ask.need("types", what).given());
        return Response.created(URI.create("plans/" + plan.id()))
                .entity(body(plan, null, null))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a plan has come, and a page of its hearings with their reasons")
    public PlanBody one(
            @PathParam("id") String id, @QueryParam("after") Integer after, @QueryParam("limit") Integer limit) {
        return body(plans.plan(asker.court(), id), after, limit);
    }

    @POST
    @Path("{id}/apply")
    @Operation(summary = "Sets the next hearings, at most 100 a call, all of a call or none: call again until done")
    public PlanBody apply(@PathParam("id") String id, @QueryParam("limit") Integer limit) {
        return body(plans.apply(asker.court(), id, limit == null ? Plans.PIECE : limit), null, null);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Stops a plan; what was set stays")
    public PlanBody stop(@PathParam("id") String id) {
        return body(plans.stop(asker.court(), id), null, null);
    }

    private PlanBody body(Plan plan, Integer after, Integer limit) {
        Page<PlanItem> items = plans.items(asker.court(), plan.id(), WITH_PLACE, after, Ask.limit(limit));
        return PlanBody.of(
                plan,
                items,
                plans.items(asker.court(), plan.id(), WITHOUT, null, Ask.MOST).items());
    }
}
