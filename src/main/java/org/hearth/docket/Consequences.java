package org.hearth.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.Clock;
import org.hearth.court.Clocks;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Effect;
import org.hearth.court.NoticeWindow;
import org.hearth.docket.Consequence.Bound;
import org.hearth.docket.Consequence.Due;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Weighs a day for a hearing: the law's clocks, and what would be due before it. */
final class Consequences {
    private static final Words WORDS = Words.ENGLISH;

    private final Clocks clocks;
    private final CourtCalendar calendar;

    Consequences(Clocks clocks, CourtCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * What follows from that day.
     *
     * @param was the day it lies on now; null for a hearing that is only read
     * @param reason why it would move; null where none is named yet
     */
    Consequence of(Matter matter, LocalDate was, Instant startsAt, ContinuanceReason reason, LocalDate today) {
        LegalWindow law = new LegalWindow(clocks, calendar);
        CaseHeader file = matter.file();
        Window window = law.of(matter.type(), file.custody(), matter.days(), matter.lastHeld(), today);
        LocalDate day = CourtTime.dayOf(startsAt);
        List<Bound> bounds = law.each(matter.type(), file.custody(), matter.days(), matter.lastHeld(), today).stream()
                .map(each -> bound(each, day, matter.days()))
                .toList();
        return new Consequence(
                startsAt,
                window,
                bounds,
                beyond(day, window.outer()),
                needsFacts(window, was, day),
                reports(matter, startsAt, today),
                notices(matter, day),
                text(window, bounds, day, was, reason));
    }

    /** The minutes need the facts where a hearing goes to a later day that lies after the limit it is set under. */
    static boolean needsFacts(Window window, LocalDate was, LocalDate day) {
        return beyond(day, window.target()) && (was == null || day.isAfter(was));
    }

    private static boolean beyond(LocalDate day, LocalDate last) {
        return last != null && day.isAfter(last);
    }

    private Bound bound(Window each, LocalDate day, CaseDays known) {
        Clock clock = clocks.of(each.clock());
        boolean wall = clock.effect() == Effect.WALL;
        boolean passed = beyond(day, each.outer());
        return new Bound(
                each.clock(), clock.act(), each.outer(), each.citation(), wall, passed, steps(clock, each, known));
    }

    private List<String> steps(Clock clock, Window window, CaseDays known) {
        if (!clock.hourly()) {
            return clocks.limit(clock, window.triggered(), known.days()).steps();
        }
        Instant moment = known.moments().get(clock.milestone());
        Instant from = moment == null ? CourtTime.at(window.triggered(), LocalTime.MIDNIGHT) : moment;
        return clocks.hourLimit(clock.id(), from).steps();
    }

    private List<Due> reports(Matter matter, Instant startsAt, LocalDate today) {
        return matter.type().asks().stream()
                .map(ask -> new Due(ask.discipline().wire(), ask.due(startsAt, today, clocks, calendar), ask.rule()))
                .sorted(Comparator.comparing(Due::due))
                .toList();
    }

    private List<Due> notices(Matter matter, LocalDate day) {
        return matter.type().clocks(matter.file().custody()).stream()
                .map(each -> clocks.of(each.clock()).notice())
                .filter(Objects::nonNull)
                .filter(key ->
                        clocks.notices().stream().anyMatch(notice -> notice.id().equals(key)))
                .distinct()
                .map(key -> clocks.noticeWindow(key, day, matter.file().custody()))
                .filter(each -> each.closes() != null)
                .map(Consequences::due)
                .toList();
    }

    private static Due due(NoticeWindow window) {
        return new Due(window.rule(), window.closes(), window.citation() == null ? "" : window.citation());
    }

    private static List<String> text(
            Window window, List<Bound> bounds, LocalDate day, LocalDate was, ContinuanceReason reason) {
        List<String> text = new ArrayList<>();
        if (!window.limited()) {
            text.add(WORDS.say("consequence.court-set"));
        } else if (!beyond(day, window.target())) {
            text.add(WORDS.say("consequence.inside", say(window.target()), window.citation()));
        } else if (!beyond(day, window.outer())) {
            text.add(WORDS.say("consequence.after-target", say(window.target()), say(window.outer())));
        }
        bounds.stream().filter(Bound::passed).forEach(each -> text.add(passed(each, day)));
        if (beyond(day, window.outer())) {
            text.add(WORDS.say("consequence.judge"));
        } else if (was != null && window.limited() && day.isAfter(was)) {
            text.add(WORDS.say("consequence.minutes"));
        }
        if (reason != null && !reason.goodCause()) {
            text.add(WORDS.say("consequence.not-good-cause", reason.words()));
        }
        return text;
    }

    private static String passed(Bound bound, LocalDate day) {
        long days = bound.last().until(day, ChronoUnit.DAYS);
        String key = bound.wall() ? "consequence.wall" : "consequence.passes";
        return WORDS.say(key, bound.act(), say(bound.last()), days, bound.citation());
    }

    private static String say(LocalDate day) {
        return CourtTime.say(day, WORDS.locale());
    }
}
