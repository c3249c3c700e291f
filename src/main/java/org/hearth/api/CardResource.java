package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.HearingPapers;

/** A card that a young person may want to carry. */
@Path("cases/{number}/card")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class CardResource {
    @Inject
    private Asker asker;

    @Inject
    private HearingPapers papers;

    /**
     * What the young person chose, line by line.
     *
     * @param lines at most 10 of at most 90 characters, no address among them
     * @param language {@code en} or {@code es}; null for English
     */
    @Schema(name = "CardLines")
    public record Chosen(List<String> lines, String language) {}

    @POST
    @Produces(Pdf.TYPE)
    @Operation(summary = "Those lines on a card, as a tagged PDF without a title; nothing of it is kept")
    public Response card(@PathParam("number") String number, Chosen chosen) {
        Chosen given = Ask.need("lines", chosen);
        return Pdf.named("card", papers.card(asker.open(number), given.lines(), given.language()));
    }
}
