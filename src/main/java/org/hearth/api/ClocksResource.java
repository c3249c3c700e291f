package org.hearth.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.HourLimit;
import org.hearth.court.Limit;
import org.hearth.court.ReportDue;
import org.hearth.court.ReportRule;
import org.hearth.terms.Custody;
import org.hearth.terms.Page;

/** The law's clocks as a table and as a calculator. For everybody who is signed in; no case is asked about. */
@Path("clocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The law's clock")
public class ClocksResource {
    @Inject
    private Clocks clocks;

    /**
     * Until when a clock of days or months gives time.
     *
     * @param runs false where this clock does not run for a youth in that custody
     */
    public record Days(
            LocalDate nominal,
            LocalDate target,
            LocalDate outer,
            String citation,
            String certainty,
            boolean confirmed,
            boolean runs,
            List<String> steps) {}

    /** The same for a clock of hours. */
    public record Hours(
            Instant result, String citation, String certainty, boolean confirmed, boolean runs, List<String> steps) {}

    /**
     * When a report is due.
     *
     * @param result the moment, for a rule of hours; null for a rule of days
     * @param also what other rules ask for the same hearing; mostly empty
     */
    public record Due(
            LocalDate nominal,
            LocalDate due,
            Instant result,
            String rule,
            String citation,
            String certainty,
            List<String> steps,
            List<ReportDue> also) {}

    @GET
    @Operation(summary = "Every clock, with citation, certainty and whether this court has confirmed it")
    public Page<Clock> all() {
        return new Page<>(List.copyOf(clocks.all()), null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One clock")
    public Clock one(@PathParam("id") String id) {
        return clocks.of(id);
    }

    @GET
    @Path("{id}/limit")
    @Operation(summary = "Until when a clock gives time; a clock of days takes a date, a clock of hours a moment")
    public Object limit(
            @PathParam("id") String id, @QueryParam("trigger") String trigger, @QueryParam("custody") String custody) {
        Clock clock = clocks.of(id);
        boolean runs = custody == null || clock.runsFor(Custody.of(custody));
        return clock.hourly()
                ? hours(clock, When.moment("trigger", trigger), runs)
                : days(clock, When.day("trigger", trigger), runs);
    }

    @GET
    @Path("{id}/report-due")
    @Operation(summary = "When the report for a clock's hearing is due; a rule of hours needs the hearing's time")
    public Due reportDue(@PathParam("id") String id, @QueryParam("hearing") String hearing) {
        List<ReportRule> rules = clocks.reportsFor(id);
        boolean hours = rules.stream().anyMatch(rule -> rule.unit().hourly());
        Instant at = hours ? When.moment("hearing", hearing) : When.momentOf("hearing", hearing);
        ReportDue due = clocks.reportDue(id, at);
        List<ReportDue> also = rules.stream()
                .skip(1)
                .map(rule -> clocks.reportDueBy(rule.id(), at))
                .toList();
        return new Due(
                due.nominal(), due.due(), due.result(), due.rule(), due.citation(), due.certainty(), due.steps(), also);
    }

    private Days days(Clock clock, LocalDate trigger, boolean runs) {
        Limit limit = clocks.limit(clock.id(), trigger);
        return new Days(
                limit.nominal(),
                limit.target(),
                limit.outer(),
                limit.citation(),
                limit.certainty(),
                clock.confirmed(),
                runs,
                limit.steps());
    }

    private Hours hours(Clock clock, Instant trigger, boolean runs) {
        HourLimit limit = clocks.hourLimit(clock.id(), trigger);
        return new Hours(limit.result(), limit.citation(), limit.certainty(), clock.confirmed(), runs, limit.steps());
    }
}
