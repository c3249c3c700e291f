package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.post.Contact;
import org.hearth.post.Contacts;
import org.hearth.terms.Problem;

/** One's own e-mail address and quiet hours. */
@Path("me/contact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class ContactResource {
    @Inject
    private Asker asker;

    @Inject
    private Contacts contacts;

    /** What is to stand. */
    @Schema(name = "ContactGiven")
    public record Given(String email, LocalTime quietFrom, LocalTime quietTo) {}

    @GET
    @Operation(summary = "One's own address and quiet hours; nobody else reads them")
    @APIResponseSchema(Contact.class)
    public Response own() {
        return tagged(contacts.own(may()));
    }

    @PUT
    @Operation(summary = "Writes them; needs If-Match, \"0\" for the first time")
    @APIResponseSchema(Contact.class)
    public Response write(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Given given) {
        CourtPass pass = may();
        Ask.need("email", given);
        long version = Versions.expected(ifMatch, () -> contacts.own(pass).version());
        return tagged(contacts.write(pass, given.email(), given.quietFrom(), given.quietTo(), version));
    }

    private CourtPass may() {
        CourtPass pass = asker.court();
        if (!pass.may(Task.KEEP_CONTACT)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private static Response tagged(Contact contact) {
        return Versions.tagged(contact, contact.version());
    }
}
