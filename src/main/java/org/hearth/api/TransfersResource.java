package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.bench.HearingPapers;
import org.hearth.docket.Transfer;
import org.hearth.docket.Transfers;
import org.hearth.terms.Page;

/** Cases that go to another court or come from one, each with somebody who waits for the young person. */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class TransfersResource {
    @Inject
    private Asker asker;

    @Inject
    private Transfers transfers;

    @Inject
    private HearingPapers papers;

    @GET
    @Operation(summary = "The courthouse's hand-offs that nobody has confirmed yet, the first due first; court staff")
    public Page<TransferBody> open() {
        return new Page<>(
                transfers.open(asker.court()).stream().map(TransferBody::of).toList(), null);
    }

    @GET
    @Path("{id}")
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(
            summary =
                    "The letter that hands the case on, as a tagged PDF; with family=true the young person’s and family’s"
                            + " copy, in en or es")
    public Response letter(
            @PathParam("id") String id, @QueryParam("family") Boolean family, @QueryParam("language") String language) {
        return Pdf.named("letter", papers.transfer(asker.openCaseOf(id), id, Boolean.TRUE.equals(family), language));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "The receiving side has the case, and somebody there waits for the young person")
    @APIResponseSchema(TransferBody.class)
    public Response confirm(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            TransferBody.Confirming given) {
        OpenCase pass = asker.openCaseOf(id);
        long version = Versions.expected(ifMatch, () -> transfers.one(pass, id).version());
        Transfer confirmed = transfers.confirm(pass, id, given.by(), version);
        return Versions.tagged(TransferBody.of(confirmed), confirmed.version());
    }
}
