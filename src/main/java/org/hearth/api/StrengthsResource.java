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
import org.hearth.progress.SaidStrength;
import org.hearth.progress.Strength;
import org.hearth.progress.Strengths;
import org.hearth.terms.Page;

/** What a youth likes and is good at. */
@Path("cases/{number}/strengths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class StrengthsResource {
    @Inject
    private Asker asker;

    @Inject
    private Strengths strengths;

    @GET
    @Operation(summary = "Interests and strengths, the youth's own first")
    public Page<Strength> of(@PathParam("number") String number) {
        return new Page<>(strengths.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Adds one; interests are the youth's to say, an adult says how a strength is known")
    @APIResponseSchema(value = Strength.class, responseCode = "201")
    public Response add(@PathParam("number") String number, SaidStrength said) {
        Strength kept = strengths.add(asker.open(number), Ask.need("words", said));
        return Response.status(Response.Status.CREATED)
                .entity(kept)
                .tag(Versions.tag(kept.version()))
                .build();
    }
}
