package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.ApiTokens;
import org.hearth.access.MadeToken;
import org.hearth.access.NewToken;
import org.hearth.access.Scope;
import org.hearth.access.TokenLine;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The keys that a person gives to programs; only a whole sign-in makes and takes back. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class TokensResource {
    @Inject
    private Asker asker;

    @Inject
    private ApiTokens tokens;

    /**
     * A token that is asked for.
     *
     * @param scopes {@code read}, {@code write}, {@code audit}
     * @param days how long it lasts, 1 to 365
     */
    public record Wanted(String name, List<String> scopes, Integer days) {}

    /**
     * A token without its secret.
     *
     * @param used null for never
     */
    public record Line(
            String id, String name, List<String> scopes, Instant made, Instant ends, Instant used, boolean over) {
        static Line of(TokenLine line) {
            List<String> scopes = line.scopes().stream().map(Scope::wire).toList();
            return new Line(line.id(), line.name(), scopes, line.made(), line.ends(), line.used(), line.over());
        }
    }

    /**
     * A fresh token.
     *
     * @param token what the program sends as bearer; told now and never again
     */
    public record Made(String token, Line line) {}

    @GET
    @Operation(summary = "One's own API tokens, without their secrets")
    public Page<Line> mine() {
        return new Page<>(tokens.mine(asker.court()).stream().map(Line::of).toList(), null);
    }

    @POST
    @Operation(summary = "Makes a token of at most 365 days; it opens its scopes and never more than its person")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response make(Wanted given) {
        Ask.need("name", given);
        Set<Scope> scopes = given.scopes() == null
                ? Set.of()
                : given.scopes().stream().map(TokensResource::scope).collect(Collectors.toSet());
        int days = given.days() == null ? 0 : given.days();
        MadeToken made = tokens.make(asker.court(), new NewToken(given.name(), scopes, days));
        return Response.created(URI.create("tokens/" + made.line().id()))
                .entity(new Made(made.secret(), Line.of(made.line())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a token back; it opens nothing from now on")
    public void revoke(@PathParam("id") String id) {
        tokens.revoke(asker.court(), id);
    }

    private static Scope scope(String wire) {
        return Stream.of(Scope.values())
                .filter(each -> each.wire().equals(wire == null ? "" : wire.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("scopes", "problem.token-scopes"));
    }
}
