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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.docket.Disqualification;
import org.hearth.docket.Disqualifications;
import org.hearth.terms.Page;

/** Which judicial officers may not hear a case. */
@Path("cases/{number}/disqualifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Docket")
public class DisqualificationsResource {
    @Inject
    private Asker asker;

    @Inject
    private Disqualifications disqualifications;

    /**
     * One disqualification.
     *
     * @param judge the judicial officer's key
     * @param basis the rule it rests on
     */
    public record Body(String id, String judge, String basis, LocalDate since) {
        static Body of(Disqualification noted) {
            return new Body(noted.id(), noted.officer(), noted.basis(), noted.since());
        }
    }

    /**
     * One as it is noted.
     *
     * @param since today where it is left out
     */
    public record New(String judge, String basis, LocalDate since) {}

    @GET
    @Operation(summary = "The judicial officers who may not hear this case, with the basis")
    public Page<Body> all(@PathParam("number") String number) {
        return new Page<>(
                disqualifications.of(asker.open(number)).stream().map(Body::of).toList(), null);
    }

    @POST
    @Operation(summary = "Notes a disqualification (CCP 170.1, 170.6); no basis sets a hearing before that officer")
    @APIResponseSchema(value = Body.class, responseCode = "201")
    public Response note(@PathParam("number") String number, New given) {
        Disqualification noted =
                disqualifications.note(asker.open(number), given.judge(), given.basis(), given.since());
        return Response.created(URI.create("cases/" + number + "/disqualifications/" + noted.id()))
                .entity(Body.of(noted))
                .build();
    }
}
