package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.progress.Known;
import org.hearth.progress.Observation;
import org.hearth.progress.Progress;

/** Counts as the team reports them. */
@Path("cases/{number}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ObservationsResource {
    @Inject
    private Asker asker;

    @Inject
    private Progress progress;

    /**
     * What was counted.
     *
     * @param possible of how many, for measures with an upper end; may be left out
     */
    public record Seen(String measure, Integer value, LocalDate from, LocalDate to, Known known, Integer possible) {}

    @POST
    @Operation(summary = "Notes a count; the asker's earlier word on the same days is superseded")
    @APIResponseSchema(value = Seen.class, responseCode = "201")
    public Response note(@PathParam("number") String number, Seen seen) {
        OpenCase pass = asker.open(number);
        int value = Ask.need("value", Ask.need("value", seen).value());
        progress.note(
                pass, new Observation(seen.measure(), value, seen.from(), seen.to(), seen.known(), seen.possible()));
        return Response.status(Response.Status.CREATED).entity(seen).build();
    }
}
