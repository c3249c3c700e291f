package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.Emergencies;
import org.hearth.access.EmergencyUse;
import org.hearth.access.Reader;
import org.hearth.access.Readers;
import org.hearth.terms.Page;

/** Who has read a youth's file, for the youth and their attorney. */
@Path("cases/{number}/readers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class ReadersResource {
    @Inject
    private Asker asker;

    @Inject
    private Readers readers;

    @Inject
    private Emergencies emergencies;

    @GET
    @Operation(
            summary = "Who has read the file, the newest first: the youth and their attorney; the readings of judge,"
                    + " chambers and opposing counsel are not told")
    public Page<Reader> readers(
            @PathParam("number") String number, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return readers.of(asker.open(number), after, Ask.limit(limit));
    }

    @GET
    @Path("emergencies")
    @Operation(summary = "Who opened the file in an emergency: the youth and their attorney")
    public Page<EmergencyUse> emergencies(@PathParam("number") String number) {
        return new Page<>(emergencies.ofCase(asker.open(number)), null);
    }
}
