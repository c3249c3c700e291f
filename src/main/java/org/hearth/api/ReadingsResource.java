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
import org.hearth.summary.KeptReading;
import org.hearth.summary.Summaries;
import org.hearth.terms.Page;

/** What the asker themself has read before a hearing, as it was read; nobody learns here what another has read. */
@Path("hearings/{id}/summary/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Summary")
public class ReadingsResource {
    @Inject
    private Asker asker;

    @Inject
    private Summaries summaries;

    @Inject
    private Bench bench;

    @GET
    @Operation(summary = "The versions of the summary that the asker has read, the newest first")
    public Page<KeptReading> all(@PathParam("id") String id) {
        return new Page<>(summaries.readings(asker.openCaseOf(id), id), null);
    }

    @GET
    @Path("{hash}")
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(summary = "One of them word for word, whatever has changed since")
    public SummaryResource.Body again(@PathParam("id") String id, @PathParam("hash") String hash) {
        return SummaryResource.Body.of(summaries.reading(asker.openCaseOf(id), id, hash));
    }

    @GET
    @Path("{hash}")
    @Produces(Pdf.TYPE + ";qs=0.5")
    @Operation(summary = "The same as a tagged PDF (PDF/UA-1)")
    public Response paper(@PathParam("id") String id, @PathParam("hash") String hash) {
        return Pdf.named("summary", bench.readingPaper(asker.openCaseOf(id), id, hash));
    }
}
