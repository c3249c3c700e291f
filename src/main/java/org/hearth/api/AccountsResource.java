package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.AccountDesk;
import org.hearth.access.AccountLine;
import org.hearth.access.ApiTokens;
import org.hearth.access.CourtPass;
import org.hearth.access.NewAccount;
import org.hearth.access.Started;
import org.hearth.post.LostFactors;
import org.hearth.terms.Page;

/** The steward's desk: who has an account, and what is done when somebody has lost what they sign in with. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class AccountsResource {
    @Inject
    private Asker asker;

    @Inject
    private AccountDesk desk;

    @Inject
    private ApiTokens tokens;

    @Inject
    private LostFactors lost;

    @GET
    @Operation(summary = "The accounts of the courthouse by user name; only the steward")
    public Page<AccountLine> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return desk.list(asker.court(), after, Ask.limit(limit));
    }

    @POST
    @Operation(summary = "Gives a person an account; answers a password for the first sign-in, told once")
    @APIResponseSchema(value = Started.class, responseCode = "201")
    public Response enrol(NewAccount given) {
        Started made = desk.enrol(asker.court(), Ask.need("name", given));
        return Response.created(URI.create("accounts/" + made.account().id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account")
    @APIResponseSchema(AccountLine.class)
    public Response one(@PathParam("id") String id) {
        return tagged(desk.one(asker.court(), id));
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Closes an account; its sign-ins and tokens are over at once; needs If-Match")
    @APIResponseSchema(AccountLine.class)
    public Response close(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = asker.court();
        desk.close(pass, id, expected(pass, id, ifMatch));
        return tagged(desk.one(pass, id));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Opens an account again that was closed, or shut by wrong tries; needs If-Match")
    @APIResponseSchema(AccountLine.class)
    public Response reopen(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = asker.court();
        desk.reopen(pass, id, expected(pass, id, ifMatch));
        return tagged(desk.one(pass, id));
    }

    @DELETE
    @Path("{id}/second-factor")
    @Operation(summary = "Takes a lost second factor away and tells its owner; needs If-Match")
    @APIResponseSchema(AccountLine.class)
    public Response reset(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = asker.court();
        lost.reset(pass, id, expected(pass, id, ifMatch));
        return tagged(desk.one(pass, id));
    }

    @POST
    @Path("{id}/starting-password")
    @Operation(summary = "Makes a password for one sign-in, told once; needs If-Match")
    @APIResponseSchema(Started.class)
    public Response restart(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = asker.court();
        Started started = desk.restart(pass, id, expected(pass, id, ifMatch));
        return Versions.tagged(started, desk.one(pass, id).version());
    }

    @DELETE
    @Path("{id}/sessions")
    @Operation(summary = "Ends every sign-in of somebody")
    public void endSessions(@PathParam("id") String id) {
        desk.endSessions(asker.court(), id);
    }

    @GET
    @Path("{id}/tokens")
    @Operation(summary = "Somebody's API tokens, without their secrets")
    public Page<TokensResource.Line> tokens(@PathParam("id") String id) {
        return new Page<>(
                tokens.of(asker.court(), id).stream()
                        .map(TokensResource.Line::of)
                        .toList(),
                null);
    }

    @DELETE
    @Path("{id}/tokens/{token}")
    @Operation(summary = "Takes somebody's API token back")
    public void revoke(@PathParam("id") String id, @PathParam("token") String token) {
        tokens.revokeOf(asker.court(), id, token);
    }

    private long expected(CourtPass pass, String id, String ifMatch) {
        long present = desk.one(pass, id).version();
        return Versions.expected(ifMatch, () -> present);
    }

    private static Response tagged(AccountLine line) {
        return Versions.tagged(line, line.version());
    }
}
