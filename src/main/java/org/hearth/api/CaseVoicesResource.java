package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.NewGuest;
import org.hearth.input.Invitations;
import org.hearth.terms.Role;

/** Caregivers, parents and youth who join a team without an account. */
@Path("cases/{number}/voices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class CaseVoicesResource {
    @Inject
    private Asker asker;

    @Inject
    private Invitations invitations;

    /**
     * Somebody without an account.
     *
     * @param name how the team speaks of them
     * @param role {@code CAREGIVER}, {@code PARENT} or {@code YOUTH}
     * @param basis the paragraph, order or team it rests on
     */
    public record Bringing(String name, Role role, String basis) {}

    /** The key of a new person. */
    public record Brought(String person) {}

    @POST
    @Operation(summary = "Puts somebody without an account on the team, and asks them before the hearings ahead")
    @APIResponseSchema(value = Brought.class, responseCode = "201")
    public Response bring(@PathParam("number") String number, Bringing given) {
        Ask.need("name", given);
        String person =
                invitations.welcome(asker.open(number), new NewGuest(given.name(), given.role(), given.basis()));
        return Response.created(URI.create("cases/" + number + "/team"))
                .entity(new Brought(person))
                .build();
    }
}
