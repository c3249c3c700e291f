package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Credentials;
import org.hearth.access.MyAccount;
import org.hearth.access.NewPassword;
import org.hearth.access.Proposal;
import org.hearth.access.SessionLine;
import org.hearth.access.Sessions;
import org.hearth.court.CourtBook;
import org.hearth.terms.Page;

/** One's own account: password, second factor, sign-ins. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class MyAccountResource {
    @Inject
    private Asker asker;

    @Inject
    private Credentials credentials;

    @Inject
    private Sessions sessions;

    @Inject
    private CourtBook book;

    /**
     * Signing in again.
     *
     * @param code of the second factor, where one is enrolled
     */
    public record Again(String password, String code) {}

    /** A password that is to take another's place. */
    public record Changing(String current, String code, String chosen) {}

    /** The first code of a second factor. */
    public record FirstCode(String code) {}

    /** Codes that stand in once each; told now and never again. */
    public record Codes(List<String> recoveryCodes) {}

    @GET
    @Path("account")
    @OwnAccount
    @Operation(summary = "One's own account: since when a second factor is asked for, how many recovery codes are left")
    public MyAccount account() {
        return credentials.mine(asker.court());
    }

    @PUT
    @Path("password")
    @OwnAccount
    @Operation(summary = "Takes another password by signing in again; every other sign-in is over")
    public void change(Changing given) {
        Ask.need("chosen", Ask.need("chosen", given).chosen());
        String court = book.courthouse(asker.caller().courthouse()).name();
        credentials.change(asker.court(), new NewPassword(given.current(), given.code(), given.chosen(), court));
    }

    @POST
    @Path("second-factor")
    @OwnAccount
    @Operation(
            summary = "Makes the secret of a second factor by signing in again; it counts once its first code is given")
    public Proposal propose(Again given) {
        Again again = given == null ? new Again(null, null) : given;
        return credentials.propose(asker.court(), again.password(), again.code());
    }

    @POST
    @Path("second-factor/confirm")
    @OwnAccount
    @Operation(summary = "Enrols the second factor by its first code; answers ten recovery codes")
    public Codes confirm(FirstCode given) {
        return new Codes(credentials.enrol(
                asker.court(), Ask.need("code", Ask.need("code", given).code())));
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "Ten fresh recovery codes in place of all earlier ones, by signing in again")
    public Codes renew(Again given) {
        Ask.need("password", Ask.need("password", given).password());
        return new Codes(credentials.renewCodes(asker.court(), given.password(), given.code()));
    }

    @GET
    @Path("sessions")
    @Operation(summary = "Where one is signed in, the latest first")
    public Page<SessionLine> sessions() {
        return new Page<>(sessions.mine(asker.court()), null);
    }

    @DELETE
    @Path("sessions")
    @Operation(summary = "Ends every sign-in of one's own but this one")
    public void endOthers() {
        sessions.endOthers(asker.court());
    }

    @DELETE
    @Path("sessions/{id}")
    @Operation(summary = "Ends one of one's own sign-ins")
    public void end(@PathParam("id") String id) {
        sessions.end(asker.court(), id);
    }
}
