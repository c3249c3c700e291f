package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.ContactPoint;
import org.hearth.input.ContactPoints;
import org.hearth.terms.Page;

/** Whom each agency is reached through in one case. */
@Path("cases/{number}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Input")
public class ContactPointsResource {
    @Inject
    private Asker asker;

    @Inject
    private ContactPoints contacts;

    @GET
    @Operation(summary = "One point of contact an agency, with reachable hours and the day of the last check")
    public Page<ContactPoint> contacts(@PathParam("number") String number) {
        return new Page<>(contacts.of(asker.open(number)), null);
    }
}
