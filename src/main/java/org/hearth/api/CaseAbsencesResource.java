package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.orders.Absence;
import org.hearth.orders.AbsenceGround;
import org.hearth.orders.Absences;
import org.hearth.terms.Page;

/** The times away of one case. */
@Path("cases/{number}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class CaseAbsencesResource {
    @Inject
    private Asker asker;

    @Inject
    private Absences absences;

    /**
     * That a young person is away.
     *
     * @param ground what makes it an absence
     * @param learnedAt when the agency learned of it
     */
    public record Away(AbsenceGround ground, Instant learnedAt) {}

    @GET
    @Operation(
            summary =
                    "Every time away, the newest first, with what the adults did; none on a judge’s page before a finding")
    public Page<Absence> of(@PathParam("number") String number) {
        return new Page<>(absences.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Writes down that a young person is away; while one is open it is answered again")
    @APIResponseSchema(value = Absence.class, responseCode = "201")
    public Response begin(@PathParam("number") String number, Away away) {
        Away given = Ask.need("ground", away);
        Absence begun = absences.begin(asker.open(number), given.ground(), given.learnedAt());
        return Response.created(URI.create("absences/" + begun.id()))
                .entity(begun)
                .build();
    }
}
