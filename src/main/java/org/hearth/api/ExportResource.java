package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.exchange.Exports;
import org.hearth.exchange.NodsHearing;

/** The court's files out. */
@Path("export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import and export")
public class ExportResource {
    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    private Asker asker;

    @Inject
    private Exports exports;

    @GET
    @Produces("application/zip")
    @Operation(
            summary = "The court’s files as the import takes them: a ZIP of courtrooms.csv, sittings.csv, people.csv,"
                    + " cases.csv, team.csv, hearings.csv and keep_apart.csv; sealed cases are in none; for the clerk")
    public Response all() {
        return file(exports.all(asker.court()), "application/zip", "export.zip");
    }

    @GET
    @Path("{file}")
    @Produces("text/csv")
    @Operation(summary = "One of the files, by its name with or without .csv")
    public Response one(@PathParam("file") String file) {
        return file(exports.one(asker.court(), file), CSV, "export.csv");
    }

    /**
     * The docket in national terms.
     *
     * @param items first to last
     */
    public record Docketed(List<NodsHearing> items) {}

    @GET
    @Path("nods")
    @Produces("text/csv")
    @Operation(
            summary =
                    "The docket from a first to a last day in the terms of the National Open Court Data Standards, under"
                            + " opaque numbers; for the clerk")
    public Response nodsCsv(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return file(exports.nodsCsv(asker.court(), Ask.need("from", from), Ask.need("to", to)), CSV, "nods.csv");
    }

    @GET
    @Path("nods")
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @Operation(summary = "The same as JSON")
    public Docketed nods(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return new Docketed(exports.nods(asker.court(), Ask.need("from", from), Ask.need("to", to)));
    }

    private static Response file(Object body, String type, String name) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
