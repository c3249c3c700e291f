package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.Entries;

/** The day's orders as a file for the county's system. */
@Path("orders/entries")
@Produces("text/csv")
@Tag(name = "Orders")
public class EntriesResource {
    @Inject
    private Asker asker;

    @Inject
    private Entries entries;

    @GET
    @Produces("text/csv")
    @Operation(
            summary = "The orders that took effect on a day, as CSV with opaque keys and minute codes; for the clerk")
    public Response export(@QueryParam("date") LocalDate date) {
        return Response.ok(entries.export(asker.court(), Ask.need("date", date)), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entries.csv\"")
                .build();
    }
}
