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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.orders.NewWarrant;
import org.hearth.orders.Warrant;
import org.hearth.orders.WarrantKind;
import org.hearth.orders.Warrants;
import org.hearth.terms.Page;

/** The warrants of one case. */
@Path("cases/{number}/warrants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class CaseWarrantsResource {
    @Inject
    private Asker asker;

    @Inject
    private Warrants warrants;

    /**
     * A warrant that is asked for.
     *
     * @param kind under which law
     * @param reason why
     * @param alternatives what was tried first: ids of {@code orders/alternatives.yaml}, at least one
     * @param position what the young person's attorney says; left out where they were not reached yet
     */
    public record Asking(WarrantKind kind, String reason, List<String> alternatives, String position) {}

    @GET
    @Operation(summary = "The warrants of the case, the newest first, each with every state it had")
    public Page<Warrant> of(@PathParam("number") String number) {
        return new Page<>(warrants.of(asker.open(number)), null);
    }

    @POST
    @Operation(summary = "Asks for a warrant; it has no effect before a judicial officer decides")
    @APIResponseSchema(value = Warrant.class, responseCode = "201")
    public Response ask(@PathParam("number") String number, Asking asking) {
        Asking given = Ask.need("kind", asking);
        Warrant asked = warrants.ask(
                asker.open(number),
                new NewWarrant(given.kind(), given.reason(), given.alternatives(), given.position()));
        return Response.created(URI.create("warrants/" + asked.id()))
                .tag(Versions.tag(asked.version()))
                .entity(asked)
                .build();
    }
}
