package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.progress.Counts;
import org.hearth.progress.Known;

/** What changed around a youth: said beside a harder stretch, never as its cause. */
@Path("cases/{number}/around")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class AroundResource {
    @Inject
    private Asker asker;

    @Inject
    private Counts counts;

    /** What changed, on which day, and how it is known. */
    public record Changed(String kind, LocalDate day, Known known) {}

    /** All of it, the earliest first. */
    public record Items(List<AroundShape> items) {}

    @GET
    @Operation(summary = "What changed around the youth, the earliest first")
    public Items of(@PathParam("number") String number) {
        return new Items(
                counts.around(asker.open(number)).stream().map(AroundShape::of).toList());
    }

    @POST
    @Operation(summary = "Notes what changed, by a code of the court's list")
    @APIResponseSchema(value = AroundShape.class, responseCode = "201")
    public Response note(@PathParam("number") String number, Changed changed) {
        Changed said = Ask.need("kind", changed);
        return Response.status(Response.Status.CREATED)
                .entity(AroundShape.of(counts.noteAround(asker.open(number), said.kind(), said.day(), said.known())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes back what one has noted")
    @APIResponse(responseCode = "204")
    public void takeBack(@PathParam("number") String number, @PathParam("id") String id) {
        counts.takeBack(asker.open(number), id);
    }
}
