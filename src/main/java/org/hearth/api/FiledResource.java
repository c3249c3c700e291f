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
import org.hearth.terms.Problem;

/** That a report was filed. */
@Path("requests/{id}/filed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class FiledResource {
    @Inject
    private Asker asker;

    @Inject
    private Filings filings;

    @POST
    @Operation(
            summary = "Records that the version that stands was filed; the same again changes nothing."
                    + " 422 not-a-filing, not-sent, filing-served")
    public FilingShapes.Whole filed(@PathParam("id") String id, FilingShapes.Filing given) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.FILE_INPUT)) {
            throw Problem.notAllowed();
        }
        Ask.need("on", given);
        return FilingShapes.Whole.of(filings.file(pass, id, When.day("on", given.on()), given.reference()));
    }
}
