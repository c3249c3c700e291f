package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.calling.CalendarCall;
import org.hearth.calling.Note;

/** The clerk's note on a hearing's line, for the courthouse's own people. */
@Path("hearings/{id}/note")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class HearingNoteResource {
    @Inject
    private Asker asker;

    @Inject
    private CalendarCall call;

    /** The note's words; blank takes it away. */
    public record Words(String text) {}

    @GET
    @Operation(summary = "The clerk’s note, with its version as ETag")
    @APIResponseSchema(Note.class)
    public Response read(@PathParam("id") String id) {
        return tagged(call.note(asker.openCaseOf(id), id));
    }

    @PUT
    @Operation(summary = "Writes the note anew: logistics, no facts of the case; at most 300 characters")
    @APIResponseSchema(Note.class)
    public Response write(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Words given) {
        OpenCase pass = asker.openCaseOf(id);
        long version = Versions.expected(ifMatch, () -> call.note(pass, id).version());
        return tagged(call.note(pass, id, given.text(), version));
    }

    private static Response tagged(Note note) {
        return Versions.tagged(note, note.version());
    }
}
