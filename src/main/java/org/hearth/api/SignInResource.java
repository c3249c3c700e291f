package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Collections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Accounts;
import org.hearth.access.Attempt;
import org.hearth.access.Proxies;
import org.hearth.access.SessionKind;
import org.hearth.access.SignedIn;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class SignInResource {
    @Inject
    private Accounts accounts;

    @Inject
    private Proxies proxies;

    @Context
    private HttpServletRequest request;

    /**
     * What signing in takes.
     *
     * @param code the second factor, where one is enrolled; else null
     */
    public record Credentials(String user, String password, String code) {}

    /** The bearer token and when it ends at the latest. */
    public record Token(String token, Instant expires) {}

    @POST
    @Path("sign-in")
    @NoSignIn
    @Operation(
            summary =
                    "Signs in; send the token as Authorization: Bearer. 401 code-needed where a second factor is enrolled")
    @SecurityRequirements
    public Token signIn(Credentials given) {
        Ask.need("user", given.user());
        Ask.need("password", given.password());
        String way = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        String address = proxies.address(request.getRemoteAddr(), way);
        SignedIn in = accounts.signIn(
                new Attempt(given.user(), given.password(), given.code(), address, null), SessionKind.API);
        return new Token(in.token(), in.expires());
    }

    @POST
    @Path("sign-out")
    @OwnAccount
    @Operation(summary = "Ends this token")
    public void signOut() {
        accounts.signOut(Bearer.token(request.getHeader(HttpHeaders.AUTHORIZATION)));
    }
}
