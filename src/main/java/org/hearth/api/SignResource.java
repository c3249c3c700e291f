package org.hearth.api;

import jakarta.inject.Inject;
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
import org.hearth.access.Accounts;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Bench;
import org.hearth.bench.Signing;

/** The signature: a judicial officer signs in again over the record's hash. */
@Path("hearings/{id}/sign")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class SignResource {
    @Inject
    private Asker asker;

    @Inject
    private Accounts accounts;

    @Inject
    private Bench bench;

    @Inject
    private Signing signing;

    /**
     * Signing in again.
     *
     * @param code the second factor, where one is enrolled
     */
    public record Proof(String password, String code) {}

    /** A judge's signature over a referee's order of removal. */
    @POST
    @Path("approval")
    @Operation(
            summary = "Approves a referee’s order of removal, by a judge who signs in again (WIC 249); needs If-Match"
                    + " of the record that was read")
    @APIResponseSchema(RecordBody.class)
    public Response approve(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Proof given) {
        OpenCase pass = Allowed.on(asker, id, Task.APPROVE_ORDERS);
        Ask.need("password", Ask.need("password", given).password());
        String hash = RecordTags.record(ifMatch, bench.recorded(pass, id));
        return RecordResource.tagged(
                signing.approve(pass, id, accounts.confirm(asker.caller(), given.password(), given.code()), hash));
    }

    @POST
    @Operation(summary = "Signs the record by signing in again; needs If-Match of the record that was read")
    @APIResponseSchema(RecordBody.class)
    public Response sign(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Proof given) {
        OpenCase pass = Allowed.on(asker, id, Task.SIGN_RECORD);
        Ask.need("password", Ask.need("password", given).password());
        String hash = RecordTags.record(ifMatch, bench.recorded(pass, id));
        return RecordResource.tagged(
                signing.sign(pass, id, accounts.confirm(asker.caller(), given.password(), given.code()), hash));
    }
}
