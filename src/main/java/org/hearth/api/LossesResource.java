package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Loss;
import org.hearth.docket.LossReason;
import org.hearth.docket.Replans;

/** Several sittings, or a day of them, that will not be held. */
@Path("sittings/losses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class LossesResource {
    @Inject
    private Asker asker;

    @Inject
    private Replans replans;

    /**
     * What is lost: some sittings, or a day.
     *
     * @param courtroom only this one's of the day; all where it is left out
     * @param judge only this judicial officer's of the day; everybody's where it is left out
     */
    public record What(List<String> sittings, LocalDate day, String courtroom, String judge, String reason) {}

    @POST
    @Operation(summary = "Previews where the hearings of several lost sittings, or of a lost day, go")
    @APIResponseSchema(value = ReplanBody.class, responseCode = "201")
    public Response many(What what) {
        Ask.need("reason", what);
        LossReason reason = LossReason.of(what.reason());
        Loss loss = new Loss(what.sittings(), what.day(), what.courtroom(), what.judge(), reason);
        return ReplanBody.made(replans.lose(asker.court(), loss));
    }
}
