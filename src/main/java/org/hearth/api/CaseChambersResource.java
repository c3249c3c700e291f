package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.Chambers;
import org.hearth.calling.ChambersMatter;
import org.hearth.calling.NewMatter;

/** What comes in of a case for chambers. */
@Path("cases/{number}/chambers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class CaseChambersResource {
    @Inject
    private Asker asker;

    @Inject
    private Chambers chambers;

    /**
     * A matter that comes in.
     *
     * @param kind its kind's key: {@code jv-220}
     * @param received today where it is left out
     * @param complete false while the application is incomplete, so that its clock does not start
     * @param from who filed it
     */
    public record Coming(String kind, LocalDate received, Boolean complete, String from) {}

    @POST
    @Operation(summary = "Takes a matter in for chambers; the law’s clock starts with a complete application")
    @APIResponseSchema(value = ChambersBody.class, responseCode = "201")
    public Response file(@PathParam("number") String number, Coming given) {
        NewMatter matter = new NewMatter(given.kind(), given.received(), given.complete(), given.from());
        ChambersMatter filed = chambers.file(asker.open(number), matter);
        return Response.created(URI.create("chambers/" + filed.id()))
                .tag(Versions.tag(filed.version()))
                .entity(ChambersBody.of(filed))
                .build();
    }
}
