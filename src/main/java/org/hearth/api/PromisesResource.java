package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Delivery;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.Promise;
import org.hearth.orders.PromiseFilter;
import org.hearth.orders.PromiseKind;
import org.hearth.orders.PromiseStep;
import org.hearth.orders.Promises;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Role;

/** What adults owe by signed orders and by what a conference agreed, and what became of it. */
@Path("promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
public class PromisesResource {
    @Inject
    private Asker asker;

    @Inject
    private Promises promises;

    /** The evidence that a promise was kept: what was delivered, on which day, by whom. */
    public record Delivered(String what, LocalDate on, String by) {}

    /** Why it is opened again. */
    public record Reopening(String reason) {}

    /** What the one who owes it answers. */
    public record Reply(String words) {}

    /** One thing said of a promise; its words are null where the asker may not see them. */
    public record Step(
            PromiseStep.Kind kind,
            String text,
            LocalDate on,
            String by,
            String who,
            Role role,
            String agency,
            OffsetDateTime at) {
        static Step of(PromiseStep step) {
            return new Step(
                    step.kind(),
                    step.text(),
                    step.on(),
                    step.by(),
                    step.who(),
                    step.role(),
                    step.agency(),
                    CourtTime.wire(step.at()));
        }
    }

    /**
     * A promise on the wire.
     *
     * @param caseId the case's number, {@code case} on the wire
     * @param withheld the rule that keeps the text from the asker; null where it is shown
     * @param mine true where it names the asker's agency, or the asker
     * @param steps what was said of it, first to last
     */
    public record Body(
            String order,
            @JsonProperty("case") String caseId,
            String hearing,
            PromiseKind kind,
            String text,
            String withheld,
            String responsible,
            LocalDate due,
            OrderStatus status,
            long daysLate,
            boolean mine,
            List<Step> steps,
            long version) {
        static Body of(Promise promise) {
            return new Body(
                    promise.order(),
                    promise.caseId(),
                    promise.hearing(),
                    promise.kind(),
                    promise.text(),
                    promise.withheldBy(),
                    promise.responsible(),
                    promise.due(),
                    promise.status(),
                    promise.daysLate(),
                    promise.mine(),
                    promise.course().steps().stream().map(Step::of).toList(),
                    promise.version());
        }
    }

    @GET
    @Operation(
            summary = "What is owed, the earliest due first: of the courthouse for its staff, else of one’s own cases;"
                    + " state is owed, open, late, reported, done or all")
    public Page<Body> of(
            @QueryParam("agency") String agency,
            @QueryParam("state") String state,
            @QueryParam("mine") Boolean mine,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        PromiseFilter filter = new PromiseFilter(agency, PromiseFilter.State.of(state), Boolean.TRUE.equals(mine));
        Page<Promise> page = promises.list(asker.court(), filter, after, Ask.limit(limit));
        return new Page<>(page.items().stream().map(Body::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One promise with everything said of it, its version as ETag")
    @APIResponseSchema(Body.class)
    public Response one(@PathParam("id") String id) {
        return tagged(promises.one(asker.openCaseOf(id), id));
    }

    @POST
    @Path("{id}/report")
    @Operation(summary = "The one who owes it says that it was delivered; the court confirms; needs If-Match")
    @APIResponseSchema(Body.class)
    public Response report(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Delivered given) {
        OpenCase pass = Allowed.on(asker, id, Task.REPORT_PROMISE);
        Delivery delivery = delivery(Ask.need("what", given));
        return tagged(promises.report(pass, id, delivery, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(
            summary = "The court confirms that it was kept: with its own evidence, or without a body on what was"
                    + " reported; needs If-Match")
    @APIResponseSchema(Body.class)
    public Response confirm(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Delivered given) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        return tagged(promises.confirm(pass, id, delivery(given), version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "The court opens it again, with a reason; needs If-Match")
    @APIResponseSchema(Body.class)
    public Response reopen(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Reopening given) {
        OpenCase pass = Allowed.on(asker, id, Task.RECORD_HEARING);
        String reason = Ask.need("reason", given).reason();
        return tagged(promises.reopen(pass, id, reason, version(pass, id, ifMatch)));
    }

    @POST
    @Path("{id}/reply")
    @Operation(summary = "The one who owes it answers where it is late; stands on the next summary under its name")
    @APIResponseSchema(Body.class)
    public Response reply(@PathParam("id") String id, Reply given) {
        OpenCase pass = Allowed.on(asker, id, Task.REPORT_PROMISE);
        return tagged(promises.reply(pass, id, Ask.need("words", given).words()));
    }

    /** The evidence as the room takes it; null for none. */
    static Delivery delivery(Delivered given) {
        return given == null ? null : new Delivery(given.what(), given.on(), given.by());
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> promises.one(pass, id).version());
    }

    private static Response tagged(Promise promise) {
        return Versions.tagged(Body.of(promise), promise.version());
    }
}
