package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.bench.PaperDesk;
import org.hearth.bench.PaperVersion;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;

/** The templates of the court’s papers. A name with a language, {@code es/certificate}, is written {@code es.certificate}. */
@Path("papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Court book")
public class PapersResource {
    @Inject
    private Asker asker;

    @Inject
    private PaperDesk desk;

    /**
     * A template.
     *
     * @param text the whole of it; null where an earlier version is taken again
     * @param again an earlier version’s number, 0 for the installed one; null where a text is given
     */
    @Schema(name = "PaperTemplate")
    public record Template(String text, Integer again) {}

    /**
     * A paper.
     *
     * @param text the template in use
     * @param versions the one in use first
     */
    @Schema(name = "PaperWhole")
    public record Whole(String text, List<PaperVersion> versions) {}

    @GET
    @Operation(summary = "Every paper with the version in use; clerk and steward")
    public Page<PaperVersion> all() {
        return new Page<>(desk.all(asker.court()), null);
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One paper’s template and versions")
    @APIResponseSchema(Whole.class)
    public Response one(@PathParam("name") String name) {
        CourtPass pass = asker.court();
        List<PaperVersion> versions = desk.versions(pass, paper(name));
        Whole whole = new Whole(desk.text(pass, paper(name)), versions);
        return Versions.tagged(whole, versions.get(0).number());
    }

    @POST
    @Path("{name}/preview")
    @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "Sets the paper by this template with invented data and answers it as a PDF. 422 paper-refused with line"
                            + " and reason; 429 papers-busy")
    public Response preview(@PathParam("name") String name, Template given) {
        String text = Ask.need("text", Ask.need("text", given).text());
        return Pdf.named("preview", desk.preview(asker.court(), paper(name), text));
    }

    @PUT
    @Path("{name}")
    @Operation(
            summary = "Takes a tried template, or an earlier version again, into use; the steward. Needs"
                    + " If-Match. 422 paper-not-tried")
    @APIResponseSchema(PaperVersion.class)
    public Response use(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Template given) {
        CourtPass pass = asker.court();
        Ask.need("text", given);
        String paper = paper(name);
        long number = Versions.expected(
                ifMatch, () -> (long) desk.versions(pass, paper).get(0).number());
        PaperVersion kept = given.again() == null
                ? desk.use(pass, paper, Ask.need("text", given.text()), (int) number)
                : desk.useAgain(pass, paper, again(given), (int) number);
        return Versions.tagged(kept, kept.number());
    }

    private static int again(Template given) {
        if (given.text() != null || given.again() < 0) {
            throw Problem.badInput("again", "problem.paper-again");
        }
        return given.again();
    }

    private static String paper(String name) {
        return name.replace('.', '/');
    }
}
