package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Finds places for hearings and takes them: the rules over what the calendar holds at this moment. */
@ApplicationScoped
class Placing {
    private static final int COURT_SET_DAYS = 92;
    private static final int OVERDUE_DAYS = 28;
    private static final int FARTHEST_DAYS = 400;

    @Inject
    CalendarDesk desk;

    @Inject
    Claims claims;

    @Inject
    SlotWeights weights;

    @Inject
    Clocks clocks;

    @Inject
    CourtCalendar courtDays;

    @Inject
    CourtClock clock;

    /**
     * A place as it is asked for.
     *
     * @param sitting the sitting's key
     * @param startsAt one of the sitting's starts
     * @param minutes how long
     * @param basis why it may lie outside the limit; null for none
     * @param overbook why the sitting may be filled beyond what it holds; null for none
     * @param except the hearing that moves away from its old place; null for a new one
     */
    record Asked(String sitting, Instant startsAt, int minutes, Basis basis, String overbook, String except) {}

    /**
     * A place that was taken.
     *
     * @param window what the law says of it
     * @param basis why it lies outside the limit; null inside it
     * @param overbook why its sitting is filled beyond what it holds; null where it is not
     */
    record Taken(Place place, Window window, Basis basis, String overbook) {}

    /** The best places for a hearing of that type. */
    Advice advise(Matter matter, SlotAsk ask, boolean judicial) {
        Need need = asked(matter, ask, judicial);
        return advisor().advise(need, calendar(matter, need.from(), need.to()), ask.limit());
    }

    /**
     * Every rule's word on one place, and where it stands among those that {@link #advise} looks at.
     *
     * @throws Problem bad input for an unknown sitting or a start it does not have
     */
    Why why(Matter matter, SlotAsk ask, String sittingId, Instant startsAt, boolean judicial) {
        Need need = asked(matter, ask, judicial);
        Place place = place(matter, sittingId, startsAt, need.minutes());
        LocalDate day = place.day();
        Calendar calendar = calendar(
                matter, day.isBefore(need.from()) ? day : need.from(), day.isAfter(need.to()) ? day : need.to());
        return advisor().why(place, need, calendar);
    }

    private Need asked(Matter matter, SlotAsk ask, boolean judicial) {
        LocalDate today = clock.today();
        LocalDate from = ask.from() == null || ask.from().isBefore(today) ? today : ask.from();
        Window window = window(matter);
        LocalDate to = last(ask, from, window);
        boolean beyond = judicial && window.limited() && to.isAfter(window.outer());
        int minutes = ask.minutes() == null ? matter.type().minutes() : ask.minutes();
        return need(matter, minutes, from, to, window, beyond);
    }

    private Calendar calendar(Matter matter, LocalDate from, LocalDate to) {
        List<Sitting> sittings = desk.sittings(matter.courthouse(), from, to);
        return desk.load(matter.courthouse(), sittings, from, to, matter.attending(), null);
    }

    private static LocalDate last(SlotAsk ask, LocalDate from, Window window) {
        LocalDate farthest = from.plusDays(FARTHEST_DAYS);
        LocalDate to = ask.to();
        if (to == null) {
            to = window.limited() ? window.outer() : from.plusDays(COURT_SET_DAYS);
            to = to.isBefore(from) ? from.plusDays(OVERDUE_DAYS) : to;
        }
        return to.isAfter(farthest) ? farthest : to;
    }

    /** The same without a reason to overbook. */
    Taken take(Matter matter, String sittingId, Instant startsAt, int minutes, Basis basis, String except) {
        return take(matter, new Asked(sittingId, startsAt, minutes, basis, null, except));
    }

    /**
     * Takes a place: claims the day of everything it needs, then asks every hard rule again.
     *
     * @throws Problem naming the rule that forbids it
     */
    Taken take(Matter matter, Asked asked) {
        Place place = place(matter, asked.sitting(), asked.startsAt(), asked.minutes());
        Sitting sitting = place.sitting();
        LocalDate day = sitting.day();
        claims.take(matter.attending().claims(sitting), day);
        desk.unchanged(sitting);
        Calendar calendar =
                desk.load(matter.courthouse(), List.of(sitting), day, day, matter.attending(), asked.except());
        Window window = window(matter);
        Need first = need(matter, asked.minutes(), day, day, window, false);
        Need need = asked.except() == null ? first : first.again();
        Set<HardRule> broken = advisor().broken(place, need, calendar);
        boolean overbooked = asked.overbook() != null && broken.remove(HardRule.SITTING_FULL);
        boolean based = asked.basis() != null && (broken.removeIf(HardRule::yieldsToBasis) || window.passed());
        broken.stream().findFirst().ifPresent(rule -> {
            throw rule.refusal(place, need);
        });
        return new Taken(place, window, based ? asked.basis() : null, overbooked ? asked.overbook() : null);
    }

    private Place place(Matter matter, String sittingId, Instant startsAt, int minutes) {
        Sitting sitting = desk.sitting(matter.courthouse(), sittingId)
                .orElseThrow(() -> Problem.badInput("sitting", "problem.unknown-sitting"));
        return Place.in(sitting, startsAt, minutes).orElseThrow(() -> offStart(sitting));
    }

    private static Problem offStart(Sitting sitting) {
        return sitting.starts().isEmpty()
                ? Problem.badInput("start", "problem.off-step", sitting.step())
                : Problem.badInput(
                        "start",
                        "problem.off-certain",
                        sitting.starts().stream().map(CourtTime::say).collect(Collectors.joining(", ")));
    }

    private SlotAdvisor advisor() {
        return new SlotAdvisor(weights, Words.ENGLISH);
    }

    /** What the law says of a hearing of that matter. */
    Window window(Matter matter) {
        CaseHeader file = matter.file();
        return new LegalWindow(clocks, courtDays)
                .of(matter.type(), file.custody(), matter.days(), matter.lastHeld(), clock.today());
    }

    /** What such a hearing needs of its place. */
    Need need(Matter matter, int minutes, LocalDate from, LocalDate to, Window window, boolean beyond) {
        CaseHeader file = matter.file();
        return new Need(
                minutes,
                from,
                to,
                window,
                beyond,
                file.custody(),
                file.schoolFrom(),
                file.schoolTo(),
                matter.lastOfficer(),
                new TimeToWrite(clocks, courtDays).readyFrom(matter.type(), clock.today()),
                false,
                NoticeTime.of(matter.type(), file.custody(), window, clocks),
                matter.disqualified(),
                matter.wish());
    }
}
