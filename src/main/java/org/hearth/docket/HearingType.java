package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Custody;
import org.hearth.terms.Discipline;
import org.hearth.terms.Jurisdiction;

/**
 * A kind of hearing, as the court's templates have it.
 *
 * @param id {@code dep.interim}
 * @param minutes how long one usually takes
 * @param jurisdictions the jurisdictions it is held under
 * @param petition the code of the petition it is about; null when about the case as a whole
 * @param beforeFinding true where it is held before a finding, so that nobody is asked (In re Gladys R.)
 * @param brief true for a hearing between reviews, before which only "what changed?" is asked
 * @param in clocks for a youth in custody or removed; the first is the hearing's own, the others are walls
 * @param out clocks for a youth at home
 * @param fits the custody states it is held in
 * @param asks whose input is asked for it, and by when
 * @param checklist the findings checklist's id
 * @param brings the stage it brings the case to, so that its clock stops; null where it brings none
 */
public record HearingType(
        String id,
        int minutes,
        Set<Jurisdiction> jurisdictions,
        String petition,
        boolean beforeFinding,
        boolean brief,
        List<Clocked> in,
        List<Clocked> out,
        Set<Custody> fits,
        List<Ask> asks,
        String checklist,
        Milestone brings) {
    /** What a hearing may bring about, in the order in which a case comes to it. */
    static final List<Milestone> STAGES =
            List.of(Milestone.DETENTION_HEARING, Milestone.JURISDICTION_FINDING, Milestone.DISPOSITION);

    /**
     * A clock of the clock table and what it runs from.
     *
     * @param clock the clock's id
     * @param trigger the milestone it runs from; null where the clock table names it
     * @param again true where it runs anew from each hearing of this type that was held
     */
    public record Clocked(String clock, Milestone trigger, boolean again) {}

    /**
     * One discipline whose input is asked for.
     *
     * @param discipline who
     * @param report the report rule that says when it is due; null where the court sets the due date itself
     * @param courtDays court days before the hearing, where there is no report rule; 0 is the hearing day
     * @param rule the rule behind the due date, as a person may read it
     */
    public record Ask(Discipline discipline, String report, int courtDays, String rule) {
        /** The last day on which it is in time for a hearing then, counted by its rule. */
        public LocalDate counted(Instant hearing, Clocks clocks, CourtCalendar calendar) {
            return report == null
                    ? calendar.plus(CourtTime.dayOf(hearing), -courtDays)
                    : clocks.reportDueBy(report, hearing).due();
        }

        /** The same; of a hearing at short notice the next court day, at latest the hearing's own. */
        public LocalDate due(Instant hearing, LocalDate today, Clocks clocks, CourtCalendar calendar) {
            LocalDate counted = counted(hearing, clocks, calendar);
            if (!counted.isBefore(today)) {
                return counted;
            }
            LocalDate held = CourtTime.dayOf(hearing);
            LocalDate next = calendar.next(today);
            return next.isAfter(held) ? held : next;
        }
    }

    public HearingType {
        jurisdictions = Set.copyOf(jurisdictions);
        in = List.copyOf(in);
        out = List.copyOf(out);
        fits = Set.copyOf(fits);
        asks = List.copyOf(asks);
    }

    /** The key of its neutral name in the message files: it never names why the court is special. */
    public String key() {
        return "hearing." + id;
    }

    /** The clocks that bind it for that custody; empty where the court sets the date. */
    public List<Clocked> clocks(Custody custody) {
        return custody == Custody.IN ? in : out;
    }

    /** True when a case under that jurisdiction and in that custody may have such a hearing. */
    public boolean fits(Jurisdiction jurisdiction, Custody custody) {
        return jurisdictions.contains(jurisdiction) && fits.contains(custody);
    }

    /** What that discipline is asked; empty when it is not. */
    public Optional<Ask> ask(Discipline discipline) {
        return asks.stream().filter(each -> each.discipline() == discipline).findFirst();
    }
}
