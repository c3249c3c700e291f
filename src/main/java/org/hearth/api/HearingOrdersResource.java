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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.bench.Recorded;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.OrderDraft;
import org.hearth.terms.Page;

/** The orders made at one hearing. */
@Path("hearings/{id}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class HearingOrdersResource {
    @Inject
    private Asker asker;

    @Inject
    private Bench bench;

    /**
     * One more order.
     *
     * @param code the county's minute code; null where there is none
     * @param kind the id of a kind of the court's; null for an ordinary order
     * @param reason why a signed record is corrected; else null
     */
    public record Ordering(String text, String code, String responsible, LocalDate due, String kind, String reason) {}

    @GET
    @Operation(summary = "The orders of the hearing’s latest record, each with its status, signature and entry")
    public Page<CourtOrder> of(@PathParam("id") String id) {
        Recorded recorded = bench.recorded(asker.openCaseOf(id), id);
        return new Page<>(
                recorded.record() == null ? List.of() : recorded.record().orders(), null);
    }

    @POST
    @Operation(summary = "Adds an order to the hearing’s record, as a new version that waits for its signature")
    @APIResponseSchema(value = CourtOrder.class, responseCode = "201")
    public Response add(@PathParam("id") String id, Ordering given) {
        OpenCase pass = asker.openCaseOf(id);
        Ask.need("text", given);
        Recorded present = bench.recorded(pass, id);
        HearingRecord before = present.record() == null
                ? HearingRecord.empty()
                : present.record().record();
        List<OrderDraft> orders = new ArrayList<>(before.orders());
        orders.add(new OrderDraft(given.text(), given.code(), given.responsible(), given.due(), given.kind(), null));
        HearingRecord record = before.ordering(orders);
        Recorded written = bench.record(
                pass, id, record, null, given.reason(), present.hearing().version());
        CourtOrder added = written.record().orders().get(orders.size() - 1);
        return Response.status(Response.Status.CREATED)
                .entity(added)
                .tag(Versions.tag(added.version()))
                .build();
    }
}
