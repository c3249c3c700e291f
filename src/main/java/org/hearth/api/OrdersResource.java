package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Signing;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Orders;
import org.hearth.orders.Promises;
import org.hearth.terms.Problem;

/** One order: its entry in the county's system, and what became of it. */
@Path("orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class OrdersResource {
    @Inject
    private Asker asker;

    @Inject
    private Signing signing;

    @Inject
    private Orders orders;

    @Inject
    private Promises promises;

    /**
     * An order stands in the county's system.
     *
     * @param minuteCode the code it was entered under; null takes the code it was ordered with
     */
    public record Entering(@JsonAlias("code") String minuteCode) {}

    /**
     * What became of an order.
     *
     * @param status {@code OPEN}, {@code DONE} or {@code LIFTED}
     * @param delivered the evidence that closes it; null confirms what was reported
     * @param reason why it is opened again; else null
     * @param by the key of the order that lifts it; only with {@code LIFTED}
     */
    public record Marking(OrderStatus status, PromisesResource.Delivered delivered, String reason, String by) {}

    @GET
    @Operation(summary = "One order, with its version as ETag")
    @APIResponseSchema(CourtOrder.class)
    public Response one(@PathParam("id") String id) {
        return tagged(orders.order(asker.openCaseOf(id), id));
    }

    @POST
    @Path("entered")
    @Operation(summary = "Marks a signed order as entered in the county’s system, by a clerk; needs If-Match")
    @APIResponseSchema(CourtOrder.class)
    public Response entered(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Entering entering) {
        OpenCase pass = Allowed.on(asker, id, Task.ENTER_ORDERS);
        String code = entering == null ? null : entering.minuteCode();
        return tagged(signing.entered(pass, id, code, version(pass, id, ifMatch)));
    }

    @POST
    @Path("status")
    @Operation(
            summary = "Marks what became of a signed order: done with its evidence, opened again with a reason, lifted"
                    + " by another order alone; late follows from the due date; needs If-Match")
    @APIResponseSchema(CourtOrder.class)
    public Response status(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Marking marking) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        OrderStatus to = Ask.need("status", Ask.need("status", marking).status());
        long version = version(pass, id, ifMatch);
        switch (to) {
            case DONE -> promises.confirm(pass, id, PromisesResource.delivery(marking.delivered()), version);
            case OPEN -> promises.reopen(pass, id, marking.reason(), version);
            case LIFTED -> lift(pass, id, marking.by(), version);
            default -> throw Problem.badInput("status", "problem.unknown-order-status");
        }
        return tagged(orders.order(pass, id));
    }

    private void lift(OpenCase pass, String id, String by, long version) {
        if (by == null) {
            throw Problem.unmetRule("order-by-order");
        }
        orders.lift(pass, id, by, version);
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> orders.order(pass, id).version());
    }

    private static Response tagged(CourtOrder order) {
        return Versions.tagged(order, order.version());
    }
}
