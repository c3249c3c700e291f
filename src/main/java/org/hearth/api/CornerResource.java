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
import org.hearth.progress.Corner;
import org.hearth.progress.CornerPerson;
import org.hearth.progress.NamedPerson;
import org.hearth.terms.Page;

/** The people in a youth's corner, as the youth names them. */
@Path("cases/{number}/corner")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class CornerResource {
    @Inject
    private Asker asker;

    @Inject
    private Corner corner;

    @GET
    @Operation(summary = "Those whom the asker may know of")
    public Page<CornerPerson> of(@PathParam("number") String number) {
        return new Page<>(corner.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Names somebody; held until counsel releases it")
    @APIResponseSchema(value = CornerPerson.class, responseCode = "201")
    public Response add(@PathParam("number") String number, NamedPerson said) {
        CornerPerson kept = corner.add(asker.open(number), Ask.need("name", said));
        return Response.status(Response.Status.CREATED)
                .entity(kept)
                .tag(Versions.tag(kept.version()))
                .build();
    }
}
