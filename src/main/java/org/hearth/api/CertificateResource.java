package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.HearingPapers;

/** What the court affirmed at a hearing, to take home. */
@Path("hearings/{id}/certificate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class CertificateResource {
    @Inject
    private Asker asker;

    @Inject
    private HearingPapers papers;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(
            summary = "The affirmation as a tagged PDF that names neither court nor case; language en or es."
                    + " 422 nothing-affirmed, praise-declined")
    public Response certificate(@PathParam("id") String id, @QueryParam("language") String language) {
        return Pdf.named("certificate", papers.certificate(asker.openCaseOf(id), id, language));
    }
}
