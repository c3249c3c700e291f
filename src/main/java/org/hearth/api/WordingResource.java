package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.input.RuleUse;
import org.hearth.input.WordChoices;
import org.hearth.terms.Discipline;
import org.hearth.wording.Advice;
import org.hearth.wording.Finding;
import org.hearth.wording.LanguageGuide;
import org.hearth.wording.WritingAdvice;

/** The language guide: it reads a text, suggests, and keeps nothing of it. */
@Path("wording")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Wording")
public class WordingResource {
    @Inject
    private Asker asker;

    @Inject
    private LanguageGuide guide;

    @Inject
    private WritingAdvice advice;

    @Inject
    private WordChoices choices;

    /** A text, and in whose voice it is read. */
    public record Review(@Schema(required = true) String text, String discipline) {}

    /** What the guide noticed, in the order of the text; offsets in UTF-16 code units. */
    public record Noticed(List<Finding> findings) {}

    /** A text, what its writer said last time or null, and in whose voice it is read. */
    public record Draft(@Schema(required = true) String text, String before, String discipline) {}

    /** What is worth a thought; offsets in UTF-16 code units. */
    public record Advised(List<Advice> advice) {}

    /** How the rules were used. */
    public record Reviewed(List<RuleUse> rules) {}

    @POST
    @Path("review")
    @Operation(summary = "Words to think over and confidential content, each with why and other words")
    public Noticed review(Review given) {
        return new Noticed(guide.review(
                Ask.need("text", given.text()), Discipline.of(Ask.need("discipline", given.discipline()))));
    }

    @POST
    @Path("advice")
    @Operation(
            summary =
                    "What is worth a thought beyond words: strengths first, time away as counts with the period before,"
                            + " sources, sentences of the last report, letters spelled out")
    public Advised advice(Draft given) {
        Discipline discipline = Discipline.of(Ask.need("discipline", given.discipline()));
        String text = Ask.need("text", given.text());
        return new Advised(discipline == Discipline.YOUTH ? List.of() : advice.of(text, given.before(), false));
    }

    @GET
    @Path("rules")
    @Operation(
            summary =
                    "The rules that writers used in the last twelve months, the most often kept first, with reasons and"
                            + " examples; counts under five are left out. For the steward")
    public Reviewed rules() {
        return new Reviewed(choices.review(asker.court()));
    }
}
