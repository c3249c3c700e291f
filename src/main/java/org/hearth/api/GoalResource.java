package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.terms.Problem;

/** One goal: changed by the youth or the youth's attorney, let go by the attorney. */
@Path("goals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class GoalResource {
    @Inject
    private Asker asker;

    @Inject
    private Goals goals;

    @PATCH
    @Operation(summary = "Changes a goal's words, its measure of success or how it stands with it; needs If-Match")
    @APIResponseSchema(Goal.class)
    public Response change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GoalWords said) {
        OpenCase pass = may(id, Task.WRITE_GOALS);
        long version = Versions.expected(ifMatch, () -> present(pass, id));
        return tagged(goals.change(pass, id, Ask.need("words", said), version));
    }

    @POST
    @Path("release")
    @Operation(summary = "Releases what is held of a goal; needs If-Match")
    @APIResponseSchema(Goal.class)
    public Response release(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(id, Task.RELEASE_INPUT);
        return tagged(goals.release(pass, id, Versions.expected(ifMatch, () -> present(pass, id))));
    }

    private OpenCase may(String id, Task task) {
        OpenCase pass = asker.openCaseOf(id);
        if (!pass.may(task)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private long present(OpenCase pass, String id) {
        return goals.of(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version();
    }

    private static Response tagged(Goal goal) {
        return Versions.tagged(goal, goal.version());
    }
}
