package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.progress.Goal;
import org.hearth.progress.Goals;
import org.hearth.terms.Problem;

/** Lets a goal that the youth wrote go to the team, by the youth's attorney. */
@Path("goals/{id}/release")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class GoalReleaseResource {
    @Inject
    private Asker asker;

    @Inject
    private Goals goals;

    @POST
    @Operation(summary = "Releases a held goal; needs If-Match")
    @APIResponseSchema(Goal.class)
    public Response release(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = asker.openCaseOf(id);
        if (!pass.may(Task.RELEASE_INPUT)) {
            throw Problem.notAllowed();
        }
        Goal goal = goals.release(pass, id, Versions.expected(ifMatch, () -> present(pass, id)));
        return Versions.tagged(goal, goal.version());
    }

    private long present(OpenCase pass, String id) {
        return goals.of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version();
    }
}
