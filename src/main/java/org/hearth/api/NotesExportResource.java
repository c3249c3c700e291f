package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.Task;
import org.hearth.bench.JudgeNotes;
import org.hearth.terms.Problem;

/** A judge's own notes, to be taken along. */
@Path("notes/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class NotesExportResource {
    @Inject
    private Asker asker;

    @Inject
    private JudgeNotes notes;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Every note of the asking judge as plain text; 404 for everybody else")
    public Response export() {
        CourtPass pass = asker.court();
        if (!pass.may(Task.KEEP_NOTES)) {
            throw Problem.notFound();
        }
        return Response.ok(notes.export(pass), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"notes.txt\"")
                .build();
    }
}
