package org.hearth.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Entry;
import org.hearth.terms.Problem;
import org.hearth.terms.Templates;

/**
 * The law's clocks: until when a hearing must be held, when a report is due before it, and when a notice must be given.
 *
 * <p>The numbers are a court's own data ({@code clocks.csv}, {@code reports.csv}, {@code notices.csv}); the ways of
 * counting are {@link Counting}. An unknown id is answered <em>not found</em>.
 */
public final class Clocks {
    /** The first day of an event that a clock counts from: nobody whose case is open was removed before it. */
    public static final LocalDate FIRST_EVENT = LocalDate.of(2000, 1, 1);

    private static final String CLOCKS = "clocks.csv";
    private static final String REPORTS = "reports.csv";
    private static final String NOTICES = "notices.csv";

    private final Deadlines deadlines;
    private final BeforeHearing beforeHearing;
    private final Map<String, Clock> clocks;
    private final Map<String, ReportRule> reports;
    private final Map<String, Notice> notices;

    private Clocks(
            CourtCalendar calendar,
            Map<String, Clock> clocks,
            Map<String, ReportRule> reports,
            Map<String, Notice> notices) {
        this.deadlines = new Deadlines(calendar);
        this.beforeHearing = new BeforeHearing(calendar);
        this.clocks = clocks;
        this.reports = reports;
        this.notices = notices;
    }

    /**
     * Reads the three tables.
     *
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static Clocks read(Templates templates, CourtCalendar calendar) {
        return read(templates, calendar, Set.of());
    }

    /**
     * Reads the three tables.
     *
     * @param milestones the names that a clock's milestones may have; empty where they are not checked
     * @throws org.hearth.terms.TemplateFault naming file, line and mend
     */
    public static Clocks read(Templates templates, CourtCalendar calendar, Set<String> milestones) {
        Map<String, Clock> clocks = Rows.byKey(templates.csv(CLOCKS), "id", row -> Clock.read(row, milestones));
        Map<String, ReportRule> reports =
                Rows.byKey(templates.csv(REPORTS), "id", row -> known(row, ReportRule.read(row), clocks.keySet()));
        return new Clocks(calendar, clocks, reports, Rows.byKey(templates.csv(NOTICES), "key", Notice::read));
    }

    private static ReportRule known(Entry row, ReportRule rule, Set<String> clocks) {
        for (String clock : rule.clocks()) {
            if (!clocks.contains(clock)) {
                throw row.fault("applies_to", clock + " is no clock of " + CLOCKS + "; write ids that stand there");
            }
        }
        return rule;
    }

    /** Every clock, in the table's order. */
    public Collection<Clock> all() {
        return clocks.values();
    }

    /** The clock of that id. */
    public Clock of(String id) {
        return found(clocks.get(id));
    }

    /**
     * Until when a clock that counts days or months gives time.
     *
     * @param trigger the day of the event; it is not counted itself
     * @throws Problem {@code clock-open} where the court sets the day, {@code clock-in-hours} where it counts hours; bad
     *     input where the row is not in force for an event of that day
     */
    public Limit limit(String id, LocalDate trigger) {
        return deadlines.limit(inForce(inDays(of(id)), trigger), trigger);
    }

    /**
     * The same in a case whose milestones are known: counted from the clock's own milestone and held to its cap, such as
     * a six-month review never later than twelve months from entering foster care.
     *
     * @param milestones days by the milestone's name on the wire
     * @return empty where the clock counts no days, its milestone is not known yet, or the row was not in force then
     */
    public Optional<Limit> limit(String id, Map<String, LocalDate> milestones) {
        Clock clock = of(id);
        LocalDate trigger = clock.milestone() == null ? null : milestones.get(clock.milestone());
        if (trigger == null || !clock.counts() || clock.hourly() || !clock.inForce(trigger)) {
            return Optional.empty();
        }
        return Optional.of(limit(clock, trigger, milestones));
    }

    /** The same from a day given, held to the clock's cap where the day of the cap's milestone is known. */
    public Limit limit(Clock clock, LocalDate trigger, Map<String, LocalDate> milestones) {
        LocalDate capFrom =
                clock.cap() == null ? null : milestones.get(clock.cap().milestone());
        return deadlines.limit(clock, trigger, capFrom);
    }

    /**
     * Until when a clock that counts hours gives time.
     *
     * @param trigger the moment of the event
     * @throws Problem {@code clock-open} where the court sets the day, {@code clock-in-days} where it counts days
     */
    public HourLimit hourLimit(String id, Instant trigger) {
        Clock clock = counted(of(id));
        if (!clock.hourly()) {
            throw Problem.unmetRule("clock-in-days", id);
        }
        return deadlines.hourLimit(inForce(clock, CourtTime.dayOf(trigger)), trigger);
    }

    /** Every rule about reports, in the table's order. */
    public Collection<ReportRule> reports() {
        return reports.values();
    }

    /** The report rules that serve a clock's hearing; the first leads. */
    public List<ReportRule> reportsFor(String clock) {
        return reports.values().stream()
                .filter(rule -> rule.clocks().contains(of(clock).id()) && rule.limit() != null)
                .toList();
    }

    /**
     * When the report for a clock's hearing is due, by the rule that leads.
     *
     * @throws Problem {@code no-report-rule} where no rule serves this clock
     */
    public ReportDue reportDue(String clock, Instant hearing) {
        return reportsFor(clock).stream()
                .filter(rule -> rule.inForce(CourtTime.dayOf(hearing)))
                .findFirst()
                .map(rule -> reportDueBy(rule.id(), hearing))
                .orElseThrow(() -> Problem.unmetRule("no-report-rule", clock));
    }

    /**
     * When a report is due by one rule.
     *
     * @param rule its id in {@code reports.csv}
     * @param hearing when the hearing starts; a rule that counts days takes its day
     * @throws Problem {@code no-report-rule} where the rule names no number
     */
    public ReportDue reportDueBy(String rule, Instant hearing) {
        ReportRule found = found(reports.get(rule));
        if (found.limit() == null) {
            throw Problem.unmetRule("no-report-rule", rule);
        }
        if (!found.inForce(CourtTime.dayOf(hearing))) {
            throw notInForce("hearing", found.id(), found.effectiveFrom(), found.effectiveTo());
        }
        return beforeHearing.due(found, hearing);
    }

    /** Every notice, in the table's order. */
    public Collection<Notice> notices() {
        return notices.values();
    }

    /** The notice of that key. */
    public Notice notice(String key) {
        return found(notices.get(key));
    }

    /**
     * In which days a notice is given before a hearing.
     *
     * @param custody whether the youth is detained or removed; the days may differ
     */
    public NoticeWindow noticeWindow(String key, LocalDate hearing, Custody custody) {
        Notice found = notice(key);
        if (!found.inForce(hearing)) {
            throw notInForce("hearing", found.id(), found.effectiveFrom(), found.effectiveTo());
        }
        return beforeHearing.window(found, hearing, custody);
    }

    private static Clock inDays(Clock clock) {
        if (counted(clock).hourly()) {
            throw Problem.unmetRule("clock-in-hours", clock.id());
        }
        return clock;
    }

    private static Clock inForce(Clock clock, LocalDate event) {
        if (!clock.inForce(event)) {
            throw notInForce("trigger", clock.id(), clock.effectiveFrom(), clock.effectiveTo());
        }
        return clock;
    }

    private static Problem notInForce(String field, String row, LocalDate from, LocalDate to) {
        return Problem.badInput(
                field,
                "problem.not-in-force",
                row,
                from == null ? "…" : from.toString(),
                to == null ? "…" : to.toString());
    }

    private static Clock counted(Clock clock) {
        if (!clock.counts()) {
            throw Problem.unmetRule("clock-open", clock.id());
        }
        return clock;
    }

    private static <T> T found(T thing) {
        return Optional.ofNullable(thing).orElseThrow(Problem::notFound);
    }
}
