package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Corrected;
import org.hearth.input.Corrections;
import org.hearth.terms.Page;
import org.hearth.terms.Role;

/** One correction: let go, answered by the report's author, or taken back. */
@Path("corrections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionsResource {
    /** To whom the youth's correction goes; everybody whom the rights table names where it is left out. */
    @Schema(name = "CorrectionRelease")
    record Readers(List<Role> audience) {}

    /** What the report's author answers. */
    @Schema(name = "CorrectionReply")
    record Reply(String words) {}

    @Inject
    private Asker asker;

    @Inject
    private Corrections corrections;

    @POST
    @Path("release")
    @Operation(
            summary = "Lets a correction in the youth's words go, as agreed with them; needs the correction's If-Match")
    public Page<Corrected> release(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Readers given) {
        OpenCase pass = Allowed.on(asker, id, Task.RELEASE_INPUT);
        List<Role> audience = given == null ? null : given.audience();
        return new Page<>(
                corrections.release(pass, id, ReleaseShapes.set("audience", audience), version(pass, id, ifMatch)),
                null);
    }

    @POST
    @Path("reply")
    @Operation(summary = "The report's author answers; needs the correction's If-Match")
    public Page<Corrected> reply(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Reply given) {
        OpenCase pass = Allowed.on(asker, id, Task.WRITE_INPUT);
        Ask.need("words", Ask.need("words", given).words());
        return new Page<>(corrections.reply(pass, id, given.words(), version(pass, id, ifMatch)), null);
    }

    @DELETE
    @Operation(summary = "Takes a correction back, by its author or by counsel for the youth; needs its If-Match")
    public Page<Corrected> takeBack(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        OpenCase pass = Allowed.on(asker, id, Task.WRITE_CORRECTIONS);
        return new Page<>(corrections.takeBack(pass, id, version(pass, id, ifMatch)), null);
    }

    private long version(OpenCase pass, String id, String ifMatch) {
        return Versions.expected(ifMatch, () -> corrections.one(pass, id).version());
    }
}
