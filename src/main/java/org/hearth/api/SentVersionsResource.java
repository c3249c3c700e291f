package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.Filings;

/** Every version of an answer. */
@Path("requests/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class SentVersionsResource {
    @Inject
    private Asker asker;

    @Inject
    private Filings filings;

    @GET
    @Operation(summary = "Every version that was submitted, newest first, as the asker may read it")
    public FilingShapes.VersionList versions(@PathParam("id") String id) {
        return new FilingShapes.VersionList(filings.versions(asker.openRequest(id), id).stream()
                .map(FilingShapes.Version::of)
                .toList());
    }
}
