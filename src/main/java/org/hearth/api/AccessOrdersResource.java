package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.AccessOrder;
import org.hearth.access.AccessOrders;
import org.hearth.access.NewAccessOrder;
import org.hearth.access.OpenCase;
import org.hearth.access.OrderEffect;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** The court's orders about who reads what in one case. */
@Path("cases/{number}/access-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AccessOrdersResource {
    @Inject
    private Asker asker;

    @Inject
    private AccessOrders orders;

    /**
     * An order as it is made.
     *
     * @param inCamera no where it is left out
     */
    public record New(
            ContentKind kind, Role role, OrderEffect effect, Boolean inCamera, LocalDate until, String basis) {}

    @GET
    @Operation(summary = "The orders in force that open a kind of content to a part, or withhold it")
    public Page<AccessOrder> inForce(@PathParam("number") String number) {
        return new Page<>(orders.inForce(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Makes an order; only a judicial officer. The judge reads nothing that counsel cannot answer")
    @APIResponseSchema(value = AccessOrder.class, responseCode = "201")
    public Response make(@PathParam("number") String number, New given) {
        OpenCase pass = asker.open(number);
        AccessOrder made = orders.make(
                pass,
                new NewAccessOrder(
                        given.kind(),
                        given.role(),
                        given.effect(),
                        Boolean.TRUE.equals(given.inCamera()),
                        given.until(),
                        given.basis()));
        return Response.created(URI.create("cases/" + number + "/access-orders/" + made.id()))
                .entity(made)
                .tag(Versions.tag(made.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Lifts an order today; only a judicial officer")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response lift(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = asker.open(number);
        long version = Versions.expected(ifMatch, () -> orders.inForce(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version());
        orders.lift(pass, id, version);
        return Response.noContent().build();
    }
}
