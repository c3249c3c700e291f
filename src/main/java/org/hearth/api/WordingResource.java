package org.hearth.api;

import jakarta.inject.Inject;
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

/** The language guide, for everybody who is signed in; nothing that is sent here is kept. */
@Path("wording")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Language guide")
public class WordingResource {
    @Inject
    private LanguageGuide guide;

    /**
     * A text to look at.
     *
     * @param text what somebody writes; the whole body at most 1 MiB
     * @param discipline whose text it is: {@code social_worker}
     */
    public record Draft(String text, String discipline) {}

    /** What deserves a second look, in the text's order; offsets in UTF-16 code units. */
    public record Reviewed(List<Finding> findings) {}

    @POST
    @Path("review")
    @Operation(summary = "What in a text deserves a second look, why, and which other words would do; nothing is kept")
    public Reviewed review(Draft draft) {
        Discipline discipline = Discipline.of(Ask.need("discipline", draft.discipline()));
        return new Reviewed(guide.review(Ask.need("text", draft.text()), discipline));
    }
}
