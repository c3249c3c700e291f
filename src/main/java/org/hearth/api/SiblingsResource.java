package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.Page;

/** Which cases are siblings', so that their hearings can be set together. */
@Path("cases/{number}/siblings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class SiblingsResource {
    @Inject
    private Asker asker;

    @Inject
    private CaseFiles files;

    /** A sibling's case. */
    public record Linked(String number) {}

    /** The other case's number. */
    public record Linking(String other) {}

    @GET
    @Operation(summary = "The numbers of the siblings' cases; whether one may open one is asked when one does")
    public Page<Linked> siblings(@PathParam("number") String number) {
        List<Linked> linked = files.siblings(asker.open(number)).stream()
                .sorted()
                .map(Linked::new)
                .toList();
        return new Page<>(linked, null);
    }

    @POST
    @Operation(summary = "Links two cases as siblings’, both ways")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response link(@PathParam("number") String number, Linking linking) {
        files.linkSibling(asker.open(number), Ask.need("other", linking.other()));
        return Response.noContent().build();
    }
}
