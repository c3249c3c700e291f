package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.post.Channel;
import org.hearth.post.SafeContact;
import org.hearth.post.SafeContacts;
import org.hearth.post.SafeProfile;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** How a youth, caregiver or parent of a case may be reached safely. */
@Path("cases/{number}/safe-contact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class SafeContactResource {
    @Inject
    private Asker asker;

    @Inject
    private SafeContacts contacts;

    /** Somebody of the case who is reached by such a profile. */
    @Schema(name = "ReachedPerson")
    public record Reached(String person, String name, Role role) {}

    /**
     * A profile and whose it is.
     *
     * @param contact null while nothing is agreed: then nothing is sent
     * @param bounced true where the last message to this address was refused for good
     * @param people everybody of the case who is reached so, as far as the asker may know
     * @param version 0 before anything was written
     */
    @Schema(name = "SafeContactProfile")
    public record Whole(
            String person,
            Role role,
            SafeContact contact,
            boolean bounced,
            Instant written,
            String by,
            List<Reached> people,
            long version) {}

    /** What is agreed. */
    @Schema(name = "SafeContactGiven")
    public record Given(
            Channel channel,
            String address,
            LocalTime from,
            LocalTime to,
            Set<DayOfWeek> days,
            String language,
            String use,
            List<String> never,
            String adult,
            String adultReach,
            Boolean watched) {
        private SafeContact contact() {
            return new SafeContact(
                    channel,
                    address,
                    from,
                    to,
                    days,
                    language,
                    use,
                    never,
                    adult,
                    adultReach,
                    Boolean.TRUE.equals(watched));
        }
    }

    @GET
    @Operation(summary = "The youth's profile, or that of the caregiver or parent who is named")
    @APIResponseSchema(Whole.class)
    public Response one(@PathParam("number") String number, @QueryParam("person") String person) {
        OpenCase pass = may(number);
        return tagged(pass, chosen(pass, person));
    }

    @PUT
    @Operation(summary = "Writes that profile; needs If-Match, \"0\" for the first one")
    @APIResponseSchema(Whole.class)
    public Response write(
            @PathParam("number") String number,
            @QueryParam("person") String person,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Given given) {
        OpenCase pass = may(number);
        SafeContact contact = Ask.need("channel", given).contact();
        String whose = chosen(pass, person).person();
        long version = Versions.expected(ifMatch, () -> contacts.of(pass, whose).version());
        return tagged(pass, contacts.write(pass, whose, contact, version));
    }

    private OpenCase may(String number) {
        OpenCase pass = asker.open(number);
        if (!pass.may(Task.KEEP_SAFE_CONTACT)) {
            throw Problem.notAllowed();
        }
        return pass;
    }

    private SafeProfile chosen(OpenCase pass, String person) {
        return contacts.all(pass).stream()
                .filter(each -> person == null || each.person().equals(person))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Response tagged(OpenCase pass, SafeProfile profile) {
        List<Reached> people = contacts.all(pass).stream()
                .map(each -> new Reached(each.person(), each.name(), each.role()))
                .toList();
        Whole whole = new Whole(
                profile.person(),
                profile.role(),
                profile.contact(),
                profile.bounced(),
                profile.written(),
                profile.by(),
                people,
                profile.version());
        return Versions.tagged(whole, profile.version());
    }
}
