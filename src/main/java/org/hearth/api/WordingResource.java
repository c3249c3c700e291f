package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.terms.Discipline;
import org.hearth.wording.Finding;
import org.hearth.wording.LanguageGuide;

/** The language guide: it reads a text, suggests, and keeps nothing of it. */
@Path("wording")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Wording")
public class WordingResource {
    @Inject
    private LanguageGuide guide;

    /** A text, and in whose voice it is read. */
    public record Review(String text, String discipline) {}

    /** What the guide noticed, in the order of the text; offsets in UTF-16 code units. */
    public record Noticed(List<Finding> findings) {}

    @POST
    @Path("review")
    @Operation(summary = "Words to think over and confidential content, each with why and other words")
    public Noticed review(Review given) {
        return new Noticed(guide.review(
                Ask.need("text", given.text()), Discipline.of(Ask.need("discipline", given.discipline()))));
    }
}
