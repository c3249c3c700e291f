package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.access.CourtPass;
import org.hearth.bench.Preparation;
import org.hearth.bench.Preparing;
import org.hearth.bench.Tomorrow;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The next court day, prepared in a batch. */
@Path("tomorrow")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Day")
public class TomorrowResource {
    private static final int MOST = 500;

    @Inject
    private Asker asker;

    @Inject
    private Tomorrow tomorrow;

    /**
     * One thing a hearing needs.
     *
     * @param what {@code notice}, {@code transport}, {@code interpreter}, {@code remote} or {@code shell}
     * @param state whether it is ready, can be done here, or is open elsewhere
     * @param text how it stands, or why it cannot be done here
     */
    public record Line(String hearing, String what, Preparation.State state, String text) {
        static Line of(Preparation each) {
            return new Line(
                    each.hearing().id(),
                    each.what().wire(),
                    each.state(),
                    Words.ENGLISH.say(each.why(), each.args().toArray()));
        }
    }

    /** The next court day and what its hearings need. */
    public record Plan(LocalDate day, List<Line> items) {}

    /** One thing to do. */
    public record Wanted(String hearing, String what) {}

    /** What is to be done, each by itself. */
    public record Batch(List<Wanted> items) {}

    /**
     * What became of one of them.
     *
     * @param problem why it was not done; null where it was
     */
    public record Done(String hearing, String what, boolean done, String problem) {}

    /** The results, in the order asked. */
    public record Results(List<Done> items) {}

    @GET
    @Operation(summary = "What the next court day’s hearings need, and what of it can be done here")
    public Plan plan() {
        CourtPass pass = asker.court();
        return new Plan(
                tomorrow.day(pass), tomorrow.plan(pass).stream().map(Line::of).toList());
    }

    @POST
    @Operation(summary = "Does what is named, each by itself, and answers what became of each")
    public Results prepare(Batch given) {
        List<Wanted> items = Ask.need("items", Ask.need("items", given).items());
        if (items.size() > MOST) {
            throw Problem.badInput("items", "problem.too-many", MOST);
        }
        return new Results(items.stream().map(this::done).toList());
    }

    private Done done(Wanted each) {
        String hearing = Ask.need("hearing", Ask.need("items", each).hearing());
        try {
            tomorrow.prepare(asker.openCaseOf(hearing), hearing, Preparing.of(each.what()));
            return new Done(hearing, each.what(), true, null);
        } catch (Problem problem) {
            return new Done(hearing, each.what(), false, problem.say(Words.ENGLISH));
        }
    }
}
