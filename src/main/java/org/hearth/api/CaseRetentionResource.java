package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.retention.Destruction;
import org.hearth.retention.Retention;
import org.hearth.retention.SealedAway;
import org.hearth.retention.SealedBook;
import org.hearth.retention.Sealings;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** A whole file: sealed, read by whose it is, or destroyed by order. */
@Path("cases/{number}/sealed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class CaseRetentionResource {
    @Inject
    private Asker asker;

    @Inject
    private Sealings sealings;

    @Inject
    private Retention retention;

    /** An order of destruction as it comes in. */
    public record New(String statute, String officer, LocalDate ordered, LocalDate on) {}

    @GET
    @Operation(
            summary =
                    "What is sealed of this case, for the young person and their attorney; empty for a judge unless an"
                            + " order opens it")
    public Page<SealedBook> read(@PathParam("number") String number) {
        return new Page<>(sealings.read(asker.open(number)), null);
    }

    @POST
    @Operation(
            summary = "Seals the whole file by a judicial officer’s order and destroys the key by which the audit names"
                    + " the case")
    @APIResponseSchema(value = SealedAway.class, responseCode = "201")
    public Response seal(@PathParam("number") String number, SealBody given) {
        return Response.status(Response.Status.CREATED)
                .entity(sealings.sealFile(
                        asker.open(number), Ask.need("statute", given).order()))
                .build();
    }

    @GET
    @Path("destruction")
    @Operation(summary = "The order of destruction that stands on this case; court staff. 404 where none does")
    public Destruction ordered(@PathParam("number") String number) {
        Destruction stands = retention.ordered(asker.open(number));
        if (stands == null) {
            throw Problem.notFound();
        }
        return stands;
    }

    @POST
    @Path("destruction")
    @Operation(
            summary = "Enters an order to destroy the record of a closed case from a day on. 422 destroy-open,"
                    + " destroy-ordered")
    @APIResponseSchema(value = Destruction.class, responseCode = "201")
    public Response destroy(@PathParam("number") String number, New given) {
        New asked = Ask.need("statute", given);
        Destruction order = new Destruction(null, asked.statute(), asked.officer(), asked.ordered(), asked.on());
        return Response.status(Response.Status.CREATED)
                .entity(retention.order(asker.open(number), order))
                .build();
    }
}
