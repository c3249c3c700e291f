package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.progress.Picture;
import org.hearth.summary.Timelines;
import org.hearth.terms.Page;
import org.hearth.terms.Words;

/** A young person's measures as pictures, each with the table of its numbers. */
@Path("cases/{number}/charts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ChartsResource {
    @Inject
    private Asker asker;

    @Inject
    private Timelines timelines;

    /**
     * One measure.
     *
     * @param rows the numbers, the earliest first; a row without a value is a time that nobody counted
     * @param uneven true where the periods are of different length
     * @param svg the picture; empty under three counted periods
     */
    public record Body(String id, String name, List<Picture.Row> rows, boolean uneven, String svg) {
        static Body of(Picture picture) {
            return new Body(picture.id(), picture.name(), picture.rows(), picture.uneven(), picture.svg());
        }
    }

    @GET
    @Operation(summary = "Each measure by period against the own earlier one, as numbers and as accessible SVG")
    public Page<Body> of(@PathParam("number") String number, @QueryParam("lang") String lang) {
        return new Page<>(
                timelines.pictures(asker.open(number), Words.in(lang)).stream()
                        .map(Body::of)
                        .toList(),
                null);
    }
}
