package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.scorecard.Edition;
import org.hearth.scorecard.Published;
import org.hearth.scorecard.Quarter;
import org.hearth.scorecard.ScoreMeasure;
import org.hearth.scorecard.ScoreSheet;
import org.hearth.scorecard.ScorecardBook;
import org.hearth.scorecard.Scorecards;
import org.hearth.terms.CourtTime;

/** The steering committee's scorecard: whole closed quarters, as they were published. */
@Path("scorecard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecard")
public class ScorecardResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private Asker asker;

    @Inject
    private Scorecards scorecards;

    @Inject
    private ScorecardBook book;

    /** A row or a part: its id and what a person reads. */
    public record Named(String id, String name) {}

    /**
     * One figure.
     *
     * @param courthouse its key, or {@code all}
     * @param row the row's id, or {@code all}
     * @param part the part's id, or {@code all} for the whole
     * @param value null where it is withheld
     * @param withheld true where it is counted and not shown
     */
    public record Figure(String courthouse, String row, String part, Integer value, boolean withheld) {}

    /**
     * One measure.
     *
     * @param counted false where it was not counted when the quarter was published
     * @param good the id of the part whose share is followed through time
     */
    public record Measure(
            String id,
            String name,
            String about,
            String source,
            boolean counted,
            String good,
            List<Named> rows,
            List<Named> parts,
            List<Figure> figures) {}

    /**
     * A published quarter.
     *
     * @param adopted the day on which the committee adopted it
     * @param reason why it takes the place of the version before; null for the first
     * @param invented true where the figures are invented, for a demo court
     */
    public record Body(
            String quarter,
            LocalDate from,
            LocalDate to,
            int version,
            LocalDate adopted,
            OffsetDateTime published,
            String reason,
            boolean invented,
            List<Measure> measures) {}

    /**
     * What publishes a quarter.
     *
     * @param quarter {@code 2026Q3}
     * @param adoptedOn the day on which the committee adopted it
     * @param reason why it is published anew; null for the first time
     */
    public record Publishing(String quarter, LocalDate adoptedOn, String reason) {}

    @GET
    @Operation(
            summary = "A closed quarter as it was published, figures under 11 withheld so that none is found by"
                    + " difference; 404 while it runs or is not published; text/csv gives the sheet")
    public Body of(@QueryParam("quarter") String quarter, @QueryParam("version") Integer version) {
        return body(scorecards.read(asker.court(), Quarter.of(quarter), version));
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(summary = "The same quarter as comma-separated values, one line a figure")
    public String sheet(@QueryParam("quarter") String quarter, @QueryParam("version") Integer version) {
        return ScoreSheet.of(scorecards.read(asker.court(), Quarter.of(quarter), version), book.measures());
    }

    @POST
    @Operation(
            summary = "The court’s administrator publishes a closed quarter once; with a reason, a correction as a"
                    + " version beside it")
    public Body publish(Publishing given) {
        Quarter quarter = Quarter.of(Ask.need("quarter", given).quarter());
        return body(
                given.reason() == null
                        ? scorecards.publish(asker.court(), quarter, given.adoptedOn())
                        : scorecards.correct(asker.court(), quarter, given.adoptedOn(), given.reason()));
    }

    private Body body(Published published) {
        Edition edition = published.edition();
        return new Body(
                edition.quarter().toString(),
                edition.quarter().from(),
                edition.quarter().to(),
                edition.number(),
                edition.adoptedOn(),
                CourtTime.wire(edition.publishedAt()),
                edition.reason(),
                edition.invented(),
                book.measures().stream().map(each -> measure(published, each)).toList());
    }

    private static Measure measure(Published published, ScoreMeasure measure) {
        boolean counted = published.isCounted(measure);
        return new Measure(
                measure.id(),
                measure.name(),
                measure.about(),
                measure.source(),
                counted,
                measure.good(),
                measure.rows().stream()
                        .map(each -> new Named(each.id(), each.name()))
                        .toList(),
                measure.parts().stream()
                        .map(each -> new Named(each.id(), each.name()))
                        .toList(),
                counted ? figures(published, measure) : List.of());
    }

    private static List<Figure> figures(Published published, ScoreMeasure measure) {
        List<Figure> figures = new ArrayList<>();
        for (String house : published.courthouses()) {
            for (String row : measure.rowIds()) {
                for (String part : measure.partIds()) {
                    figures.add(new Figure(
                            house,
                            row,
                            part,
                            published.value(measure, house, row, part),
                            published.isWithheld(measure, house, row, part)));
                }
            }
        }
        return figures;
    }
}
