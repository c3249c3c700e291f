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
import org.hearth.paper.PaperForm;

/** The minute order of a hearing. */
@Path("hearings/{id}/minute-order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class MinuteOrderResource {
    @Inject
    private Asker asker;

    @Inject
    private Bench bench;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(summary = "The minute order of the signed record as a tagged PDF (PDF/UA-1)")
    public Response minuteOrder(@PathParam("id") String id) {
        return Pdf.named("minute-order", bench.minuteOrder(asker.openCaseOf(id), id));
    }

    @GET
    @Produces(Pdf.WORD)
    @Operation(summary = "The same as a Word document that can be worked on")
    public Response inWord(@PathParam("id") String id) {
        byte[] word = bench.minuteOrder(asker.openCaseOf(id), id, PaperForm.WORD);
        return Pdf.named("minute-order", word, PaperForm.WORD);
    }
}
