package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Incentive;
import org.hearth.orders.IncentiveReasons;
import org.hearth.orders.Incentives;
import org.hearth.orders.NewIncentive;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** What a young person was given; no points and no sums. */
@Path("cases/{number}/incentives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affirmations")
public class IncentivesResource {
    @Inject
    private Asker asker;

    @Inject
    private Incentives incentives;

    @Inject
    private IncentiveReasons reasons;

    /**
     * Something that was given.
     *
     * @param reason an id of {@code reasons}
     * @param note may be left out
     */
    public record Given(String what, LocalDate on, String agency, String reason, String note) {}

    @GET
    @Operation(summary = "What was given, the newest first")
    public Page<Incentive> of(
            @PathParam("number") String number, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return incentives.of(asker.open(number), after, Ask.limit(limit));
    }

    @GET
    @Path("reasons")
    @Operation(summary = "For what something may be given, as the court has adopted it")
    public Page<IncentiveReasons.Reason> reasons(@PathParam("number") String number) {
        if (!asker.open(number).may(Task.READ_AFFIRMATIONS)) {
            throw Problem.notAllowed();
        }
        return new Page<>(reasons.all(), null);
    }

    @POST
    @Operation(summary = "Records something given; never for telling, testimony or a decision on health")
    @APIResponseSchema(value = Incentive.class, responseCode = "201")
    public Response record(@PathParam("number") String number, Given given) {
        OpenCase pass = asker.open(number);
        Given told = Ask.need("what", given);
        Incentive made = incentives.record(
                pass, new NewIncentive(told.what(), told.on(), told.agency(), told.reason(), told.note()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
