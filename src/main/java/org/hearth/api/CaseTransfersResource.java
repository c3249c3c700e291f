package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.terms.Page;

/** The transfers of one case. */
@Path("cases/{number}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseTransfersResource {
    @Inject
    private Asker asker;

    @Inject
    private Transfers transfers;

    @GET
    @Operation(summary = "The transfers of the case, the newest first")
    public Page<TransferBody> ofCase(@PathParam("number") String number) {
        return new Page<>(
                transfers.ofCase(asker.open(number)).stream()
                        .map(TransferBody::of)
                        .toList(),
                null);
    }

    @POST
    @Operation(summary = "Notes a transfer in, or one out that takes no hearing off the calendar")
    @APIResponseSchema(value = TransferBody.class, responseCode = "201")
    public Response note(@PathParam("number") String number, TransferBody.New given) {
        Transfer noted = transfers.note(asker.open(number), given.given());
        return Response.created(URI.create("transfers/" + noted.id()))
                .tag(Versions.tag(noted.version()))
                .entity(TransferBody.of(noted))
                .build();
    }
}
