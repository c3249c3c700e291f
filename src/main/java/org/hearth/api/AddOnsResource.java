package org.hearth.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.calling.AddOnKind;
import org.hearth.calling.AddOns;
import org.hearth.calling.NewAddOn;
import org.hearth.docket.Hearing;

/** What comes onto today's list after it was made. */
@Path("docket/add-ons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar call")
public class AddOnsResource {
    @Inject
    private Asker asker;

    @Inject
    private AddOns addOns;

    /**
     * A matter for today.
     *
     * @param caseId the case's number, {@code case} on the wire
     * @param type the case's usual progress hearing where it is left out
     * @param courtroom any where it is left out
     * @param kind add-on where it is left out
     */
    public record Wish(@JsonProperty("case") String caseId, String type, String courtroom, AddOnKind kind) {}

    @POST
    @Operation(summary = "Sets a hearing in today’s first free place: 422 no-place-today where nothing is free")
    @APIResponseSchema(value = HearingBody.class, responseCode = "201")
    public Response add(Wish wish) {
        NewAddOn given = new NewAddOn(wish.kind(), wish.type(), wish.courtroom());
        Hearing hearing = addOns.add(asker.open(Ask.need("case", wish.caseId())), given);
        return Response.created(URI.create("hearings/" + hearing.id()))
                .tag(Versions.tag(hearing.version()))
                .entity(HearingBody.of(hearing))
                .build();
    }
}
