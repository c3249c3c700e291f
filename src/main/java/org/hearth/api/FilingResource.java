package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.Filings;

/** How far an answer has come, and its paper. */
@Path("requests/{id}/filing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class FilingResource {
    @Inject
    private Asker asker;

    @Inject
    private Filings filings;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(summary = "How far each version has come: sent to the team, filed, served")
    public FilingShapes.Whole filing(@PathParam("id") String id) {
        return FilingShapes.Whole.of(filings.of(asker.openRequest(id), id));
    }

    @GET
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(summary = "The filing under the county's headings as a tagged PDF, or the filed report itself")
    public Response paper(@PathParam("id") String id) {
        return Pdf.named("report", filings.paper(asker.openRequest(id), id));
    }
}
