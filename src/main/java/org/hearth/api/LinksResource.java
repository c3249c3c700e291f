package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Links;
import org.hearth.terms.Ids;

/** One link, to be ended. */
@Path("links/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinksResource {
    @Inject
    private Asker asker;

    @Inject
    private Links links;

    @DELETE
    @Operation(summary = "Ends a link at once, also one that is in use")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response end(@PathParam("id") String id) {
        links.revoke(asker.open(Ids.caseOf(id)), id);
        return Response.noContent().build();
    }
}
