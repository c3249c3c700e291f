package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.KeyChanges;
import org.hearth.access.KeyState;

/** The keys of sealed texts by their ids, for the steward; a key itself never leaves its file. */
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
public class KeysResource {
    @Inject
    private Asker asker;

    @Inject
    private KeyChanges changes;

    @GET
    @Operation(summary = "Which key is used, and how far a change of it is")
    public KeyState state() {
        return changes.state(asker.court());
    }

    @POST
    @Operation(summary = "Begins a new key; it is used as soon as every running server holds it")
    public KeyState begin() {
        changes.begin(asker.court());
        return changes.state(asker.court());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes an older key out of the key file, once no text is under it")
    public void takeOut(@PathParam("id") String id) {
        changes.takeOut(asker.court(), id);
    }
}
