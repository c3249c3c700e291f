package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.access.Emergencies;
import org.hearth.access.EmergencyUse;
import org.hearth.terms.Page;

/** Opening a case one is not on, because somebody is in danger, and the list of those who look at each use. */
@Path("emergencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class EmergenciesResource {
    @Inject
    private Asker asker;

    @Inject
    private Emergencies emergencies;

    /**
     * A case to be opened.
     *
     * @param caseNumber its exact key, {@code case} on the wire
     * @param reason 20 to 500 characters
     */
    public record New(@JsonProperty("case") String caseNumber, String reason) {}

    /** What was opened, until when. */
    public record Opened(String id, Instant until) {}

    @POST
    @Operation(summary = "Opens a case for four hours, to read on screen; absent and closed cases answer 404 alike")
    @APIResponseSchema(value = Opened.class, responseCode = "201")
    public Response open(New given) {
        EmergencyUse use = emergencies.open(asker.court(), given.caseNumber(), given.reason());
        return Response.created(URI.create("emergencies/" + use.id()))
                .entity(new Opened(use.id(), use.until()))
                .build();
    }

    @GET
    @Operation(summary = "Every opening in this courthouse's cases, the newest first; court staff")
    public Page<EmergencyUse> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return emergencies.list(asker.court(), after, Ask.limit(limit));
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Notes that one has looked at an opening; never one's own")
    @APIResponseSchema(EmergencyUse.class)
    public Response review(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CourtPass pass = asker.court();
        long version =
                Versions.expected(ifMatch, () -> emergencies.find(pass, id).version());
        EmergencyUse seen = emergencies.review(pass, id, version);
        return Versions.tagged(seen, seen.version());
    }
}
