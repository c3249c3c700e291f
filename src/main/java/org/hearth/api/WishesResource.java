package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.DayPart;
import org.hearth.casefile.Wishes;
import org.hearth.terms.Problem;

/** When a young person would rather come to court. */
@Path("cases/{number}/wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class WishesResource {
    @Inject
    private Asker asker;

    @Inject
    private Wishes wishes;

    @Inject
    private CaseFiles files;

    /** The half of the day: {@code morning}, {@code afternoon} or {@code any}. */
    public record Body(String part) {}

    @GET
    @Operation(summary = "The half of the day in which the young person would rather come; the case's version as ETag")
    @APIResponseSchema(Body.class)
    public Response read(@PathParam("number") String number) {
        return tagged(asker.open(number));
    }

    @PUT
    @Operation(summary = "Notes the half of the day: morning, afternoon or any")
    @APIResponseSchema(Body.class)
    public Response wish(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Body given) {
        OpenCase pass = asker.open(number);
        if (!pass.may(Task.SET_HEARING)) {
            throw Problem.notAllowed();
        }
        DayPart part = DayPart.of(Ask.need("part", given.part()));
        wishes.wish(
                pass, part, Versions.expected(ifMatch, () -> files.header(pass).version()));
        return tagged(pass);
    }

    private Response tagged(OpenCase pass) {
        Body body = new Body(DayPart.wireOf(wishes.part(pass)));
        return Versions.tagged(body, files.header(pass).version());
    }
}
