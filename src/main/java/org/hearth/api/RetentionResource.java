package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.retention.Hold;
import org.hearth.retention.Holds;
import org.hearth.retention.Retention;
import org.hearth.retention.RetentionState;
import org.hearth.terms.Page;

/** What is kept how long, what went and what is held: numbers and opaque keys alone. */
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {
    @Inject
    private Asker asker;

    @Inject
    private Retention retention;

    @Inject
    private Holds holds;

    @GET
    @Operation(
            summary = "Every class with its rule and what is due and held of it, the nights before, the certificates")
    public RetentionState state() {
        return retention.state(asker.court());
    }

    @GET
    @Path("holds")
    @Operation(summary = "The legal holds that stand in the courthouse, each by its own number")
    public Page<Hold> held() {
        return new Page<>(holds.standing(asker.court()), null);
    }

    @GET
    @Path("aged")
    @Operation(summary = "Cases whose record has come to the age of WIC 826, by opaque number; court staff")
    public Page<String> aged() {
        return new Page<>(retention.aged(asker.court()), null);
    }

    @GET
    @Path("certificates/{id}")
    @Produces(Pdf.TYPE)
    @Operation(summary = "A certificate of destruction as a tagged PDF")
    public Response certificate(@PathParam("id") String id) {
        return Pdf.named("certificate", retention.paper(asker.court(), id));
    }
}
