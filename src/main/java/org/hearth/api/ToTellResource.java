package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.post.SafeContacts;
import org.hearth.post.ToTell;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** What somebody on a case must be told by a person, because it may not be sent or did not arrive. */
@Path("cases/{number}/to-tell")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class ToTellResource {
    @Inject
    private Asker asker;

    @Inject
    private SafeContacts contacts;

    @GET
    @Operation(
            summary =
                    "Whom to tell that something waits for them, oldest first; never what, and never how to reach them")
    public Page<ToTell> all(@PathParam("number") String number) {
        return new Page<>(contacts.toTell(may(number)), null);
    }

    @POST
    @Path("{id}/told")
    @Operation(summary = "Says that they were told; answers what is left; needs If-Match")
    public Page<ToTell> told(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = may(number);
        contacts.told(pass, id, Versions.expected(ifMatch, () -> version(pass, id)));
        return new Page<>(contacts.toTell(pass), null);
    }

    private long version(OpenCase pass, String id) {
        return contacts.toTell(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .version();
    }

    private OpenCase may(String number) {
        OpenCase pass = asker.open(number);
        if (!pass.may(Task.TELL_IN_PERSON)) {
            throw Problem.notAllowed();
        }
        return pass;
    }
}
