package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.retention.SealedAway;
import org.hearth.retention.Sealings;
import org.hearth.retention.Told;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The courthouse's orders to seal, each by its own number: it says neither whose nor which. */
@Path("sealings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class SealingsResource {
    @Inject
    private Asker asker;

    @Inject
    private Sealings sealings;

    /** When an agency was told, and when it answered; null while it has not. */
    public record Telling(LocalDate told, LocalDate answered) {}

    /** Which order and on what ground. */
    public record Opening(String reason) {}

    @GET
    @Operation(summary = "Orders to seal with the agencies that were told and have answered; court staff")
    public Page<SealedAway> all() {
        return new Page<>(sealings.all(asker.court()), null);
    }

    @PUT
    @Path("{id}/agencies/{agency}")
    @Operation(summary = "Enters when an agency was told to seal its record and when it answered that it had")
    public Told told(@PathParam("id") String id, @PathParam("agency") String agency, Telling given) {
        Telling said = Ask.need("told", given);
        return sealings.told(asker.court(), id, agency, said.told(), said.answered());
    }

    @POST
    @Path("{id}/unseal")
    @Operation(
            summary =
                    "Puts a sealed petition back by a judicial officer’s order; needs If-Match. 422 unseal-not-sealed")
    @APIResponseSchema(SealedAway.class)
    public Response unseal(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Opening given) {
        CourtPass pass = asker.court();
        long version = Versions.expected(ifMatch, () -> sealings.all(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version());
        SealedAway done = sealings.unseal(pass, id, Ask.need("reason", given).reason(), version);
        return Versions.tagged(done, done.version());
    }
}
