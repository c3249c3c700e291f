package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.AgreedAction;
import org.hearth.input.Conference;
import org.hearth.input.ConferenceSeat;
import org.hearth.input.Conferences;
import org.hearth.input.DifferingView;
import org.hearth.input.NewAction;
import org.hearth.terms.Words;

/** The team's conference before one hearing. */
@Path("hearings/{id}/conference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team conference")
public class HearingConferenceResource {
    @Inject
    private Asker asker;

    @Inject
    private Conferences conferences;

    /** Who is there, by their persons' keys; everybody else on the roster is not. */
    public record Present(List<String> present) {}

    /** What is agreed: what is done, by which agency or person, by when. */
    public record Action(String text, String owner, LocalDate by) {
        NewAction given() {
            return new NewAction(text, owner, by);
        }
    }

    /** The asker's own working note. */
    public record Note(String text) {}

    /**
     * A conference on the wire.
     *
     * @param closed true while a finding is awaited
     * @param judge whether the judge may join, and the reason; null where the asker knows nothing of notices
     * @param note the asker's own
     * @param noteVersion of that note; 0 before the first
     * @param noteUntil the last day on which working notes are kept
     * @param version the same as its ETag
     */
    public record Body(
            String hearing,
            boolean closed,
            List<ConferenceSeat> roster,
            Judge judge,
            List<DifferingView> views,
            List<AgreedAction> actions,
            String note,
            long noteVersion,
            LocalDate noteUntil,
            long version) {
        static Body of(Conference held) {
            return new Body(
                    held.hearing(),
                    held.closed(),
                    held.roster(),
                    held.judge() == null
                            ? null
                            : new Judge(held.judge().allowed(), held.judge().say(Words.ENGLISH)),
                    held.views(),
                    held.actions(),
                    held.note(),
                    held.noteVersion(),
                    held.noteUntil(),
                    held.version());
        }
    }

    /** Whether the judge may join, and why. */
    public record Judge(boolean allowed, String reason) {}

    @GET
    @Operation(summary = "Roster, differing views and agreed actions, as the asker may see them")
    @APIResponseSchema(Body.class)
    public Response of(@PathParam("id") String id) {
        return tagged(conferences.of(asker.openCaseOf(id), id));
    }

    @PUT
    @Operation(summary = "Marks who is there for this case; needs If-Match")
    @APIResponseSchema(Body.class)
    public Response keep(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Present given) {
        OpenCase pass = Allowed.on(asker, id, Task.KEEP_CONFERENCE);
        List<String> present = Ask.need("present", Ask.need("present", given).present());
        long version = Versions.expected(ifMatch, () -> conferences.of(pass, id).version());
        return tagged(conferences.keep(pass, id, present, version));
    }

    @POST
    @Path("actions")
    @Operation(summary = "Writes down what was agreed; it goes to the bench page and the youth’s attorney")
    @APIResponseSchema(value = AgreedAction.class, responseCode = "201")
    public Response agree(@PathParam("id") String id, Action given) {
        OpenCase pass = Allowed.on(asker, id, Task.AGREE_ACTION);
        AgreedAction action =
                conferences.agree(pass, id, Ask.need("text", given).given());
        return Response.created(URI.create("hearings/" + id + "/conference/actions/" + action.id()))
                .tag(Versions.tag(action.version()))
                .entity(action)
                .build();
    }

    @DELETE
    @Path("actions/{action}")
    @Operation(summary = "Takes an action back, by the one who wrote it down; needs If-Match")
    @APIResponseSchema(value = Void.class, responseCode = "204")
    public Response takeBack(
            @PathParam("id") String id,
            @PathParam("action") String action,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = Allowed.on(asker, id, Task.AGREE_ACTION);
        conferences.takeBack(pass, action, Versions.expected(ifMatch, () -> present(pass, id, action)));
        return Response.noContent().build();
    }

    private long present(OpenCase pass, String hearing, String action) {
        return conferences.agreed(pass, hearing).stream()
                .filter(each -> each.id().equals(action))
                .mapToLong(AgreedAction::version)
                .findFirst()
                .orElse(0);
    }

    @PUT
    @Path("note")
    @Operation(summary = "Keeps the asker’s own working note; If-Match takes its noteVersion")
    @APIResponseSchema(Body.class)
    public Response note(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Note given) {
        OpenCase pass = Allowed.on(asker, id, Task.AGREE_ACTION);
        String text = Ask.need("text", Ask.need("text", given).text());
        long version = Versions.expected(ifMatch, () -> conferences.of(pass, id).noteVersion());
        return tagged(conferences.note(pass, id, text, version));
    }

    private static Response tagged(Conference held) {
        return Versions.tagged(Body.of(held), held.version());
    }
}
