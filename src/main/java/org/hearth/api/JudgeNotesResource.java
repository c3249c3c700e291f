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
import org.hearth.access.Task;
import org.hearth.bench.JudgeNote;
import org.hearth.bench.JudgeNotes;
import org.hearth.terms.Problem;

/** A judge's own note on a hearing. To everybody else, another judge too, there is none. */
@Path("hearings/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class JudgeNotesResource {
    @Inject
    private Asker asker;

    @Inject
    private JudgeNotes notes;

    /** The note's words; blank takes it away. */
    public record Words(String text) {}

    @GET
    @Operation(summary = "The asking judge’s own note; 404 for everybody else and before the first word")
    @APIResponseSchema(JudgeNote.class)
    public Response read(@PathParam("id") String id) {
        return tagged(notes.of(own(id), id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Operation(summary = "Writes the asking judge’s own note anew; needs If-Match where there is one already")
    @APIResponseSchema(JudgeNote.class)
    public Response write(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Words given) {
        OpenCase pass = own(id);
        String text = Ask.need("text", Ask.need("text", given).text());
        long present = notes.of(pass, id).map(JudgeNote::version).orElse(0L);
        long version = present == 0 && ifMatch == null ? 0 : Versions.expected(ifMatch, () -> present);
        return tagged(notes.write(pass, id, text, version));
    }

    private OpenCase own(String hearing) {
        OpenCase pass = asker.openCaseOf(hearing);
        if (!pass.may(Task.KEEP_NOTES)) {
            throw Problem.notFound();
        }
        return pass;
    }

    private static Response tagged(JudgeNote note) {
        return Versions.tagged(note, note.version());
    }
}
