package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Docket;
import org.hearth.orders.Affirmations;
import org.hearth.orders.PraiseWish;
import org.hearth.terms.Problem;

/** Whether a young person wants praise in open court. */
@Path("cases/{number}/praise")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affirmations")
public class PraiseResource {
    @Inject
    private Asker asker;

    @Inject
    private Affirmations affirmations;

    @Inject
    private Docket docket;

    /**
     * The wish.
     *
     * @param declined true for no praise in open court
     * @param hearing the one hearing it is for; left out, it holds until it is changed
     */
    public record Wish(Boolean declined, String hearing) {}

    @GET
    @Operation(summary = "What counts at a hearing, or without one what holds until it is changed")
    public PraiseWish read(@PathParam("number") String number, @QueryParam("hearing") String hearing) {
        return affirmations.praise(asker.open(number), hearing);
    }

    @PUT
    @Operation(summary = "Says whether praise in open court is wanted, by the young person or their attorney")
    public PraiseWish decide(@PathParam("number") String number, Wish wish) {
        OpenCase pass = asker.open(number);
        if (!pass.may(Task.DECIDE_PRAISE)) {
            throw Problem.notAllowed();
        }
        boolean declined = Ask.need("declined", Ask.need("declined", wish).declined());
        if (wish.hearing() != null) {
            docket.hearing(pass, wish.hearing());
        }
        return affirmations.decide(pass, wish.hearing(), declined);
    }
}
