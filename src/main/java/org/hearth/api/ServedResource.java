package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Filings;
import org.hearth.input.ServedGiven;
import org.hearth.notice.Manner;
import org.hearth.terms.Problem;

/** On whom a report was served. */
@Path("requests/{id}/served")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class ServedResource {
    @Inject
    private Asker asker;

    @Inject
    private Filings filings;

    @POST
    @Operation(
            summary =
                    "Records that the version that stands was served on a person; proof is an attachment of the request"
                            + " or a reference. 422 not-a-filing, not-sent, not-filed, no-e-service-consent-report,"
                            + " not-served-yet")
    public FilingShapes.Whole served(@PathParam("id") String id, FilingShapes.Serving given) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.SERVE_INPUT)) {
            throw Problem.notAllowed();
        }
        Ask.need("person", given);
        ServedGiven service = new ServedGiven(
                given.person(),
                Manner.of(given.manner()),
                When.day("on", given.on()),
                given.by(),
                Boolean.TRUE.equals(given.consent()),
                given.proof());
        return FilingShapes.Whole.of(filings.serve(pass, id, service));
    }
}
