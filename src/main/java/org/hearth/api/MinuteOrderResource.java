package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.Entries;
import org.hearth.bench.Minutes;
import org.hearth.casefile.Petition;
import org.hearth.paper.PaperForm;
import org.hearth.terms.Page;

/** The minute order of a hearing. */
@Path("hearings/{id}/minute-order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class MinuteOrderResource {
    @Inject
    private Asker asker;

    @Inject
    private Minutes minutes;

    @Inject
    private Entries entries;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(
            summary =
                    "The minute order of the signed record as a tagged PDF (PDF/UA-1), for one petition where it is named")
    public Response minuteOrder(@PathParam("id") String id, @QueryParam("petition") String petition) {
        return Pdf.named("minute-order", minutes.paper(asker.openCaseOf(id), id, petition, PaperForm.PDF));
    }

    /** A petition that has a minute order of its own. */
    public record Of(String petition, String code) {
        static Of of(Petition petition) {
            return new Of(petition.id(), petition.code());
        }
    }

    @GET
    @Path("petitions")
    @Operation(summary = "The petitions for which this hearing has a minute order, as the asker may know them")
    public Page<Of> petitions(@PathParam("id") String id) {
        return new Page<>(
                minutes.minuteOrders(asker.openCaseOf(id), id).stream()
                        .map(Of::of)
                        .toList(),
                null);
    }

    @GET
    @Produces("text/plain; charset=utf-8;qs=0.4")
    @Operation(summary = "The same in plain text, one block a petition, to be pasted into the county’s system")
    public String block(@PathParam("id") String id) {
        return entries.block(asker.openCaseOf(id), id);
    }

    @GET
    @Produces(Pdf.WORD + ";qs=0.5")
    @Operation(summary = "The same as a Word document that can be worked on")
    public Response inWord(@PathParam("id") String id, @QueryParam("petition") String petition) {
        byte[] word = minutes.paper(asker.openCaseOf(id), id, petition, PaperForm.WORD);
        return Pdf.named("minute-order", word, PaperForm.WORD);
    }
}
