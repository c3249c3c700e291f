package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.OpenCase;
import org.hearth.progress.Count;
import org.hearth.progress.Counts;
import org.hearth.progress.Extent;
import org.hearth.progress.Known;
import org.hearth.progress.Mend;
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

    @Inject
    private Counts counts;

    /**
     * What was counted.
     *
     * @param value may be left out where {@code counted} is {@code not}
     * @param possible of how many, for measures with an upper end; may be left out
     * @param counted how much of the period was counted; every day where it is left out
     * @param details codes that the measure has for how, or for the provider's reason; may be left out
     */
    public record Seen(
            String measure,
            Integer value,
            LocalDate from,
            LocalDate to,
            Known known,
            Integer possible,
            Extent counted,
            List<String> details) {
        Observation observation() {
            int number = counted == Extent.NOT && value == null ? 0 : Ask.need("value", value);
            return new Observation(measure, number, from, to, known, possible, counted, details);
        }
    }

    /** A count that stands instead of another, and why. */
    public record Corrected(Mend reason, Seen seen) {}

    @POST
    @Operation(summary = "Notes a count; the asker's earlier word on the same days is superseded")
    @APIResponseSchema(value = Count.class, responseCode = "201")
    public Response note(@PathParam("number") String number, Seen seen) {
        OpenCase pass = asker.open(number);
        return created(progress.note(pass, Ask.need("value", seen).observation()));
    }

    @POST
    @Path("{id}/correction")
    @Operation(summary = "Corrects one's own count by a new one with its reason; what was read stays as read")
    @APIResponseSchema(value = Count.class, responseCode = "201")
    public Response correct(@PathParam("number") String number, @PathParam("id") String id, Corrected said) {
        OpenCase pass = asker.open(number);
        Seen seen = Ask.need("seen", Ask.need("seen", said).seen());
        return created(counts.correct(pass, id, seen.observation(), said.reason()));
    }

    private static Response created(Count count) {
        return Response.status(Response.Status.CREATED).entity(count).build();
    }
}
