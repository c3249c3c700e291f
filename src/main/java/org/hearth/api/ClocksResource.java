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
import org.hearth.court.Effect;
import org.hearth.court.HourLimit;
import org.hearth.court.Limit;
import org.hearth.court.ReportDue;
import org.hearth.court.ReportRule;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The law's clocks as a table and as a calculator. For everybody who is signed in; no case is asked about. */
@Path("clocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The law's clock")
public class ClocksResource {
    private static final String TRIGGER = "trigger";

    @Inject
    private Clocks clocks;

    /**
     * Until when a clock of days or months gives time.
     *
     * @param effect what its end means: a wait and an expiry are no deadlines
     * @param meaning the same in words
     * @param effectiveFrom the first day of the event to which the row applies; null: always did
     * @param effectiveTo the last such day; null: still does
     */
    public record Days(
            LocalDate nominal,
            LocalDate target,
            LocalDate outer,
            String citation,
            String certainty,
            boolean confirmed,
            Effect effect,
            String meaning,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<String> steps) {}

    /** The same for a clock of hours. */
    public record Hours(
            Instant result,
            String citation,
            String certainty,
            boolean confirmed,
            Effect effect,
            String meaning,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<String> steps) {}

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
            boolean confirmed,
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
        expectCustody(clock, custody);
        return clock.hourly() ? hours(clock, moment(clock, trigger)) : days(clock, day(clock, trigger));
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
                due.nominal(),
                due.due(),
                due.result(),
                due.rule(),
                due.citation(),
                due.certainty(),
                due.confirmed(),
                due.steps(),
                also);
    }

    /** A custody that the row does not know is refused; a row for everybody takes either. */
    private static void expectCustody(Clock clock, String custody) {
        if (custody != null && !custody.isBlank() && !clock.runsFor(Custody.of(custody.strip()))) {
            String whom = clock.custody() == Custody.IN ? "court.in-custody" : "court.at-home";
            throw Problem.badInput("custody", "problem.custody-not", clock.id(), Words.ENGLISH.say(whom));
        }
    }

    private static LocalDate day(Clock clock, String trigger) {
        if (!When.isDay(given(trigger))) {
            throw Problem.badInput(TRIGGER, "problem.trigger-day", clock.id());
        }
        return inTime(When.day(TRIGGER, trigger));
    }

    private static Instant moment(Clock clock, String trigger) {
        if (When.isDay(given(trigger))) {
            throw Problem.badInput(TRIGGER, "problem.trigger-moment", clock.id());
        }
        Instant moment = When.moment(TRIGGER, trigger);
        inTime(CourtTime.dayOf(moment));
        return moment;
    }

    private static String given(String trigger) {
        if (trigger == null || trigger.isBlank()) {
            throw Problem.badInput(TRIGGER, "problem.trigger-missing");
        }
        return trigger;
    }

    private static LocalDate inTime(LocalDate event) {
        if (event.isBefore(Clocks.FIRST_EVENT)) {
            throw Problem.badInput(TRIGGER, "problem.too-early");
        }
        return event;
    }

    private Days days(Clock clock, LocalDate trigger) {
        Limit limit = When.within(TRIGGER, () -> clocks.limit(clock.id(), trigger));
        return new Days(
                limit.nominal(),
                limit.target(),
                limit.outer(),
                limit.citation(),
                limit.certainty(),
                clock.confirmed(),
                clock.effect(),
                Words.ENGLISH.say(clock.effect().key()),
                clock.effectiveFrom(),
                clock.effectiveTo(),
                limit.steps());
    }

    private Hours hours(Clock clock, Instant trigger) {
        HourLimit limit = When.within(TRIGGER, () -> clocks.hourLimit(clock.id(), trigger));
        return new Hours(
                limit.result(),
                limit.citation(),
                limit.certainty(),
                clock.confirmed(),
                clock.effect(),
                Words.ENGLISH.say(clock.effect().key()),
                clock.effectiveFrom(),
                clock.effectiveTo(),
                limit.steps());
    }
}
