package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Attached;
import org.hearth.input.Attachments;
import org.hearth.input.FileKind;
import org.hearth.input.NewAttachment;
import org.hearth.input.OpenedFile;
import org.hearth.input.UploadedForm;
import org.hearth.input.VirusScan;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** The files beside an answer. */
@Path("requests/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class AttachmentsResource {
    @Inject
    private Asker asker;

    @Inject
    private Attachments attachments;

    /** A file as a list shows it; {@code sentWith} is the number of the version it went with, 0 before. */
    @Schema(name = "Attachment")
    record Line(
            String id,
            String name,
            FileKind kind,
            int bytes,
            int pages,
            ContentKind content,
            boolean held,
            VirusScan.Said scan,
            Instant added,
            String author,
            int sentWith) {
        static Line of(Attached file) {
            return new Line(
                    file.id(),
                    file.name(),
                    file.kind(),
                    file.bytes(),
                    file.pages(),
                    file.content(),
                    file.held(),
                    file.scan(),
                    file.added(),
                    file.author(),
                    file.sentWith());
        }
    }

    /** The files of a request. */
    @Schema(name = "Attachments")
    record Lines(List<Line> items) {}

    @GET
    @Operation(summary = "The files of a request that open to the asker, oldest first")
    public Lines list(@PathParam("id") String id) {
        return new Lines(
                attachments.of(asker.openRequest(id), id).stream().map(Line::of).toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AtMost(BodyLimit.ATTACHMENT)
    @Operation(
            summary = "Attaches a PDF, PNG, JPEG or DOCX of at most 10 MiB in the part file; content says what it is"
                    + " about. The same file again answers the one that stands")
    @APIResponseSchema(value = Line.class, responseCode = "201")
    public Response add(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) throws IOException {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.WRITE_INPUT)) {
            throw Problem.notAllowed();
        }
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        NewAttachment given = NewAttachment.of(UploadedForm.read(type, body, Attachments.LARGEST));
        Line line = Line.of(attachments.add(pass, id, given));
        return Response.created(URI.create("requests/" + id + "/attachments/" + line.id()))
                .entity(line)
                .build();
    }

    @GET
    @Path("{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "One file, under a name that says nothing of anybody")
    public Response open(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        OpenedFile file = attachments.open(asker.openRequest(id), id, attachment);
        return Response.ok(file.bytes(), file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.neutralName() + "\"")
                .build();
    }

    @DELETE
    @Path("{attachment}")
    @Operation(summary = "Takes a file back that is not submitted, by its author")
    public void remove(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        OpenCase pass = asker.openRequest(id);
        if (!pass.may(Task.WRITE_INPUT)) {
            throw Problem.notAllowed();
        }
        attachments.remove(pass, id, attachment);
    }
}
