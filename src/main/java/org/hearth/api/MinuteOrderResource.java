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
import org.hearth.bench.Bench;
import org.hearth.bench.Entries;

/** The minute order of a hearing. */
@Path("hearings/{id}/minute-order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class MinuteOrderResource {
    @Inject
    private Asker asker;

    @Inject
    private Bench bench;

    @Inject
    private Entries entries;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(summary = "The minute order of the signed record as a tagged PDF (PDF/UA-1)")
    public Response minuteOrder(@PathParam("id") String id) {
        return Pdf.named("minute-order", bench.minuteOrder(asker.openCaseOf(id), id));
    }

    @GET
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The same in plain text, one block a petition, to be pasted into the county’s system")
    public String block(@PathParam("id") String id) {
        return entries.block(asker.openCaseOf(id), id);
    }
}
