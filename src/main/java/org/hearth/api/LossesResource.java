package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Loss;
import org.hearth.docket.LossReason;
import org.hearth.docket.Replan;
import org.hearth.docket.Replans;

/** Sittings that will not be held. */
@Path("sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class LossesResource {
    @Inject
    private Asker asker;

    @Inject
    private Replans replans;

    /** Why a sitting is lost: {@code judge-ill}, {@code building-closed} and others. */
    public record Why(String reason) {}

    /**
     * What is lost: some sittings, or a day.
     *
     * @param courtroom only this one's of the day; all where it is left out
     * @param judge only this judicial officer's of the day; everybody's where it is left out
     */
    public record What(List<String> sittings, LocalDate day, String courtroom, String judge, String reason) {}

    @POST
    @Path("{id}/loss")
    @Operation(summary = "Previews where the hearings of a lost sitting go; nothing changes until it is applied")
    @APIResponseSchema(value = ReplanBody.class, responseCode = "201")
    public Response one(@PathParam("id") String id, Why why) {
        return made(Loss.of(id, LossReason.of(why == null ? null : why.reason())));
    }

    @POST
    @Path("losses")
    @Operation(summary = "The same for several sittings, or for a day on which a building is closed or a judge away")
    @APIResponseSchema(value = ReplanBody.class, responseCode = "201")
    public Response many(What what) {
        Ask.need("reason", what);
        return made(
                new Loss(what.sittings(), what.day(), what.courtroom(), what.judge(), LossReason.of(what.reason())));
    }

    private Response made(Loss loss) {
        Replan replan = replans.lose(asker.court(), loss);
        return Response.created(URI.create("replans/" + replan.id()))
                .entity(ReplanBody.of(replan))
                .build();
    }
}
