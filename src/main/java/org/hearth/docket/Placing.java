package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.terms.CourtClock;
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
     * A place that was taken.
     *
     * @param window what the law says of it
     * @param basis why it lies outside the limit; null inside it
     */
    record Taken(Place place, Window window, Basis basis) {}

    /** The best places for a hearing of that type. */
    Advice advise(Matter matter, SlotAsk ask, boolean judicial) {
        LocalDate today = clock.today();
        LocalDate from = ask.from() == null || ask.from().isBefore(today) ? today : ask.from();
        Window window = window(matter);
        LocalDate to = last(ask, from, window);
        boolean beyond = judicial && window.limited() && to.isAfter(window.outer());
        int minutes = ask.minutes() == null ? matter.type().minutes() : ask.minutes();
        Need need = need(matter, minutes, from, to, window, beyond);
        List<Sitting> sittings = desk.sittings(matter.courthouse(), from, to);
        Calendar calendar = desk.load(matter.courthouse(), sittings, from, to, matter.attending(), null);
        return new SlotAdvisor(weights, Words.ENGLISH).advise(need, calendar, ask.limit());
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

    /**
     * Takes a place: claims the day of everything it needs, then asks every hard rule again.
     *
     * @param except the hearing that moves away from its old place; null for a new one
     * @throws Problem naming the rule that forbids it
     */
    Taken take(Matter matter, String sittingId, Instant startsAt, int minutes, Basis basis, String except) {
        Sitting sitting = desk.sitting(matter.courthouse(), sittingId)
                .orElseThrow(() -> Problem.badInput("sitting", "problem.unknown-sitting"));
        Place place = Place.in(sitting, startsAt, minutes)
                .orElseThrow(() -> Problem.badInput("start", "problem.off-step", sitting.step()));
        claims.take(matter.attending().claims(sitting), sitting.day());
        LocalDate day = sitting.day();
        Calendar calendar = desk.load(matter.courthouse(), List.of(sitting), day, day, matter.attending(), except);
        Window window = window(matter);
        Need strict = need(matter, minutes, day, day, window, false);
        Optional<HardRule> bar = bar(place, strict, calendar);
        if (bar.isPresent() && bar.get().yieldsToBasis() && basis != null) {
            Need loose = need(matter, minutes, day, day, window, true);
            refuse(bar(place, loose, calendar), place, loose, calendar);
            return new Taken(place, window, basis);
        }
        refuse(bar, place, strict, calendar);
        return new Taken(place, window, null);
    }

    private Optional<HardRule> bar(Place place, Need need, Calendar calendar) {
        return new SlotAdvisor(weights, Words.ENGLISH).bar(place, need, calendar);
    }

    private static void refuse(Optional<HardRule> bar, Place place, Need need, Calendar calendar) {
        bar.ifPresent(rule -> {
            throw rule.refusal(place, need);
        });
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
                new TimeToWrite(clocks, courtDays).readyFrom(matter.type(), clock.today()));
    }
}
