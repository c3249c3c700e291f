package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.backup.Backups;
import org.hearth.backup.Board;

/** The backups, for the steward; none of them can be read or fetched here. */
@Path("backups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Backups")
public class BackupsResource {
    @Inject
    private Asker asker;

    @Inject
    private Backups backups;

    @GET
    @Operation(summary = "What is kept, newest first, what each one's trial found, and when the next is made")
    public Board all() {
        return backups.board(asker.court());
    }

    @POST
    @Operation(summary = "Has one made now; 202, and making is true until it has stood its trial")
    @APIResponseSchema(value = Board.class, responseCode = "202")
    public Response make() {
        backups.ask(asker.court());
        return Response.accepted(backups.board(asker.court())).build();
    }
}
