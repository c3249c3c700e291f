package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.progress.Progress;

/** A youth's progress beside the own earlier period, as far as the asker may know of it. */
@Path("cases/{number}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressResource {
    @Inject
    private Asker asker;

    @Inject
    private Progress progress;

    /** The measures, gains first. */
    public record Measures(List<MeasureShape> measures) {}

    @GET
    @Operation(summary = "Counts with period and source, each said in one true sentence")
    public Measures of(@PathParam("number") String number) {
        return new Measures(progress.measures(asker.open(number)).stream()
                .map(MeasureShape::of)
                .toList());
    }
}
