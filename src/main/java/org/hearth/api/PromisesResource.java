package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Orders;
import org.hearth.orders.Promise;
import org.hearth.terms.Page;

/** What adults owe by signed orders. */
@Path("promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class PromisesResource {
    @Inject
    private Asker asker;

    @Inject
    private Orders orders;

    /**
     * A promise on the wire.
     *
     * @param caseId the case's number, {@code case} on the wire
     * @param withheld the rule that keeps the text from the asker; null where it is shown
     */
    public record Body(
            String order,
            @JsonProperty("case") String caseId,
            String text,
            String withheld,
            String responsible,
            LocalDate due,
            OrderStatus status,
            long daysLate,
            long version) {
        static Body of(Promise promise) {
            return new Body(
                    promise.order(),
                    promise.caseId(),
                    promise.text(),
                    promise.withheldBy(),
                    promise.responsible(),
                    promise.due(),
                    promise.status(),
                    promise.daysLate(),
                    promise.version());
        }
    }

    @GET
    @Operation(
            summary = "What is owed, the earliest due first: of the courthouse for its staff, else of one’s own cases")
    public Page<Body> of(
            @QueryParam("agency") String agency,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        Page<Promise> page = orders.promises(asker.court(), agency, after, Ask.limit(limit));
        return new Page<>(page.items().stream().map(Body::of).toList(), page.next());
    }
}
