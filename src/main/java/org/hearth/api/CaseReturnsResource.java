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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Accounts;
import org.hearth.access.Confirmed;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Returned;
import org.hearth.bench.Returns;
import org.hearth.orders.Comeback;
import org.hearth.orders.Comebacks;
import org.hearth.orders.HealthOffer;
import org.hearth.orders.HowBack;
import org.hearth.orders.NewComeback;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The returns of one case: one act, all or nothing. */
@Path("cases/{number}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class CaseReturnsResource {
    @Inject
    private Asker asker;

    @Inject
    private Accounts accounts;

    @Inject
    private Comebacks comebacks;

    @Inject
    private Returns returns;

    /**
     * A return.
     *
     * @param cameAt when they came back
     * @param how in which way
     * @param words how it was
     * @param welcomedBy who welcomed them
     * @param interviewBy whom the young person picks to talk with; left out while they have not said
     * @param health whether health care was offered
     * @param password of a judicial officer, who signs in again and so orders the recall; left out to ask for it
     * @param code of the second factor, where one is enrolled
     */
    public record Back(
            Instant cameAt,
            HowBack how,
            String words,
            String welcomedBy,
            String interviewBy,
            HealthOffer health,
            String password,
            String code) {}

    @GET
    @Operation(summary = "Every return, the newest first; none on a judge’s page before a finding")
    public Page<Comeback> of(@PathParam("number") String number) {
        return new Page<>(comebacks.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Writes down a return and asks for the recall of every warrant the same day; twice is once")
    @APIResponseSchema(value = Returned.class, responseCode = "201")
    public Response record(@PathParam("number") String number, Back back) {
        Back given = Ask.need("how", back);
        OpenCase pass = asker.open(number);
        NewComeback told = new NewComeback(
                given.cameAt(), given.how(), given.words(), given.welcomedBy(), given.interviewBy(), given.health());
        Returned returned = returns.record(pass, told, proof(pass, given.password(), given.code()));
        return Response.created(URI.create("cases/" + number + "/returns"))
                .entity(returned)
                .build();
    }

    private Confirmed proof(OpenCase pass, String password, String code) {
        if (password == null) {
            return null;
        }
        if (!pass.may(Task.DECIDE_WARRANT)) {
            throw Problem.notAllowed();
        }
        return accounts.confirm(asker.caller(), password, code);
    }
}
