package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Remembered;
import org.hearth.terms.Page;

/** What the court said it would ask about, until it has asked or set it aside. */
@Path("cases/{number}/affirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Affirmations")
public class AffirmationsResource {
    @Inject
    private Asker asker;

    @Inject
    private Affirmations affirmations;

    @GET
    @Operation(summary = "Everything the court said it would ask about, the newest first, with what became of it")
    public Page<Remembered> of(
            @PathParam("number") String number, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return affirmations.ledger(asker.open(number), after, Ask.limit(limit));
    }
}
