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
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Accounts;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantDecision;
import org.hearth.orders.WarrantState;
import org.hearth.orders.Warrants;

/** One warrant: its state, and the position of the young person's attorney. */
@Path("warrants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class WarrantsResource {
    @Inject
    private Asker asker;

    @Inject
    private Accounts accounts;

    @Inject
    private Warrants warrants;

    /**
     * The next state.
     *
     * @param state a judicial officer's {@code denied}, {@code held}, {@code active} or {@code recall-ordered}; a clerk's
     *     {@code recall-confirmed}
     * @param until to which day it is held
     * @param reason why, for a judicial officer's
     * @param password of the judicial officer, who signs in again
     * @param code of the second factor, where one is enrolled
     * @param agency who confirms, for a clerk's
     * @param moment when it was out of the police systems, for a clerk's
     */
    public record Step(
            WarrantState state,
            LocalDate until,
            String reason,
            String password,
            String code,
            String agency,
            Instant moment) {}

    /** What the young person's attorney says. */
    public record Position(String position) {}

    @GET
    @Operation(summary = "One warrant with every state it had, and its version as ETag")
    @APIResponseSchema(Warrant.class)
    public Response read(@PathParam("id") String id) {
        return tagged(warrants.one(asker.openCaseOf(id), id));
    }

    @POST
    @Path("state")
    @Operation(summary = "Decides by signing in again, or confirms a recall; needs If-Match")
    @APIResponseSchema(Warrant.class)
    public Response state(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Step given) {
        WarrantState to = Ask.need("state", Ask.need("state", given).state());
        boolean confirming = to == WarrantState.RECALL_CONFIRMED;
        OpenCase pass = Allowed.on(asker, id, confirming ? Task.CONFIRM_RECALL : Task.DECIDE_WARRANT);
        long version = version(pass, id, ifMatch);
        if (confirming) {
            return tagged(warrants.confirm(pass, id, given.agency(), given.moment(), version));
        }
        Confirmed proof = accounts.confirm(asker.caller(), Ask.need("password", given.password()), given.code());
        WarrantDecision decided = new WarrantDecision(to, given.until(), given.reason());
        return tagged(warrants.decide(pass, id, decided, proof, version));
    }

    @PUT
    @Path("position")
    @Operation(summary = "The position of the young person’s attorney; needs If-Match")
    @APIResponseSchema(Warrant.class)
    public Response position(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Position given) {
        OpenCase pass = Allowed.on(asker, id, Task.SAY_POSITION);
        String said = Ask.need("position", given).position();
        return tagged(warrants.position(pass, id, said, version(pass, id, ifMatch)));
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> warrants.one(pass, id).version());
    }

    private static Response tagged(Warrant warrant) {
        return Versions.tagged(warrant, warrant.version());
    }
}
