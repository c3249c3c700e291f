package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.bench.MadePack;
import org.hearth.bench.PackState;
import org.hearth.bench.Packs;
import org.hearth.terms.CourtTime;

/** A judicial officer's own day as an encrypted file that opens without network. */
@Path("packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bench")
public class PacksResource {
    @Inject
    private Asker asker;

    @Inject
    private Packs packs;

    /**
     * A passphrase as it is set.
     *
     * @param evenings whether the next court day's pack is made each evening; left as it is where it is left out
     */
    public record Passphrase(String passphrase, Boolean evenings) {}

    /** For which day a pack is made. */
    public record Wanted(LocalDate day) {}

    @GET
    @Operation(summary = "Whether a passphrase is set, whether the evening's pack is made, and the packs that wait")
    public PackState state() {
        return packs.state(asker.court());
    }

    @PUT
    @Path("passphrase")
    @Operation(
            summary = "Sets one's own passphrase, 15 to 200 characters, which Hearth does not keep; packs made under an"
                    + " earlier one are destroyed")
    public PackState passphrase(Passphrase given) {
        Passphrase whole = Ask.need("passphrase", given);
        PackState before = packs.state(asker.court());
        boolean evenings = whole.evenings() == null ? before.evenings() : whole.evenings();
        packs.passphrase(asker.court(), Ask.need("passphrase", whole.passphrase()), evenings);
        return packs.state(asker.court());
    }

    @POST
    @Operation(summary = "Makes the pack of a day; 422 pack-no-passphrase before a passphrase is set")
    @APIResponseSchema(value = MadePack.class, responseCode = "201")
    public Response make(Wanted wanted) {
        MadePack made = packs.make(
                asker.court(), Ask.need("day", Ask.need("day", wanted).day()));
        return Response.created(URI.create("packs/" + made.day())).entity(made).build();
    }

    @GET
    @Path("{day}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "One's own pack of a day as the encrypted file, until the day is over")
    public Response file(@PathParam("day") String day) {
        return named("html", packs.file(asker.court(), CourtTime.date("day", day)));
    }

    @POST
    @Path("{day}/paper")
    @Produces(Pdf.TYPE)
    @Operation(summary = "The day's summaries as one PDF under the passphrase that is given; nothing of it is kept")
    public Response paper(@PathParam("day") String day, Passphrase given) {
        String passphrase = Ask.need("passphrase", Ask.need("passphrase", given).passphrase());
        return named("pdf", packs.paper(asker.court(), CourtTime.date("day", day), passphrase));
    }

    private static Response named(String ending, Object file) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bench-pack." + ending + "\"")
                .build();
    }
}
