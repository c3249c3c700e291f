package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.terms.Page;

/** Goals in the youth's own words and by the youth's own measure of success. */
@Path("cases/{number}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class GoalsResource {
    @Inject
    private Asker asker;

    @Inject
    private Goals goals;

    @GET
    @Operation(summary = "The goals that the asker may know of, those that go on first")
    public Page<Goal> of(@PathParam("number") String number) {
        return new Page<>(goals.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Writes down a goal; one that the youth writes goes to the youth's attorney first")
    @APIResponseSchema(value = Goal.class, responseCode = "201")
    public Response add(@PathParam("number") String number, GoalWords said) {
        OpenCase pass = asker.open(number);
        Goal goal = goals.add(pass, Ask.need("words", said));
        return Response.status(Response.Status.CREATED)
                .entity(goal)
                .tag(Versions.tag(goal.version()))
                .build();
    }
}
