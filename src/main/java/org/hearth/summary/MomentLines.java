package org.hearth.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearth.docket.Hearing;
import org.hearth.orders.Affirmed;
import org.hearth.orders.Incentive;
import org.hearth.orders.IncentiveReasons;
import org.hearth.orders.Remembered;
import org.hearth.progress.Goal;
import org.hearth.progress.TurnDay;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Page;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Puts what happened in the order of its days, in neutral words and in both languages. */
final class MomentLines {
    private static final Words ENGLISH = Words.ENGLISH;
    private static final Words SPANISH = Words.SPANISH;
    private static final String COURT = ENGLISH.say(Discipline.COURT.key());
    private static final Comparator<Moment> NEWEST =
            Comparator.comparing(Moment::day).thenComparing(Moment::id).reversed();

    private final List<Moment> moments = new ArrayList<>();
    private final IncentiveReasons reasons;

    MomentLines(IncentiveReasons reasons) {
        this.reasons = reasons;
    }

    void hearings(List<Hearing> held) {
        for (Hearing each : held) {
            String key = "hearing." + each.type();
            add(
                    each.id(),
                    each.day(),
                    Moment.Kind.HEARING,
                    ENGLISH.say("timeline.hearing", ENGLISH.say(key)),
                    SPANISH.say("timeline.hearing", SPANISH.say(key)),
                    null,
                    COURT);
        }
    }

    void turns(List<TurnDay> turns) {
        for (TurnDay each : turns) {
            Moment.Kind kind = each.turn().isReturn() ? Moment.Kind.RETURN : Moment.Kind.MOVE;
            String key = each.turn().key();
            add(each.id(), each.day(), kind, ENGLISH.say(key), SPANISH.say(key), null, each.who());
        }
    }

    void affirmed(List<Affirmed> affirmed) {
        for (Affirmed each : affirmed) {
            said(
                    each.hearing() + "a",
                    CourtTime.dayOf(each.when()),
                    Moment.Kind.AFFIRMED,
                    each.text(),
                    each.withheldBy(),
                    COURT);
        }
    }

    void remembered(List<Remembered> remembered) {
        for (Remembered each : remembered) {
            said(each.id(), each.on(), Moment.Kind.REMEMBERED, each.text(), each.withheldBy(), each.by());
        }
    }

    void given(List<Incentive> given) {
        for (Incentive each : given) {
            boolean shown = each.what() != null;
            add(
                    each.id(),
                    each.on(),
                    Moment.Kind.GIVEN,
                    shown ? given(each, ENGLISH) : null,
                    shown ? given(each, SPANISH) : null,
                    each.withheldBy(),
                    each.agency());
        }
    }

    private String given(Incentive each, Words words) {
        String reason =
                reasons.find(each.reason()).map(known -> known.in(words)).orElse(each.reason());
        return words.say("incentive.line", each.what(), reason);
    }

    void goals(List<Goal> goals) {
        for (Goal each : goals) {
            said(each.id(), each.since(), Moment.Kind.GOAL, each.words(), each.withheldBy(), each.by());
            if (each.isReached() && each.stateSince() != null) {
                String id = each.id() + "r";
                said(id, each.stateSince(), Moment.Kind.GOAL_REACHED, each.words(), each.withheldBy(), each.by());
            }
        }
    }

    private void said(String id, LocalDate day, Moment.Kind kind, String text, String withheldBy, String who) {
        String key = "timeline." + kind.name().toLowerCase(Locale.ROOT);
        add(
                id,
                day,
                kind,
                text == null ? null : ENGLISH.say(key, text),
                text == null ? null : SPANISH.say(key, text),
                withheldBy,
                who);
    }

    private void add(
            String id, LocalDate day, Moment.Kind kind, String text, String textEs, String withheldBy, String who) {
        moments.add(new Moment(id, day, kind, text, textEs, withheldBy, who));
    }

    /**
     * One page, the newest first.
     *
     * @param after where the last page ended; null for the first
     */
    Page<Moment> page(String after, int size) {
        moments.sort(NEWEST);
        List<Moment> rest = after == null || after.isBlank() ? moments : after(after);
        List<Moment> shown = rest.size() > size ? rest.subList(0, size) : rest;
        Moment last = rest.size() > size ? shown.get(size - 1) : null;
        return new Page<>(shown, last == null ? null : last.day() + "~" + last.id());
    }

    private List<Moment> after(String after) {
        int cut = after.indexOf('~');
        if (cut < 0) {
            throw Problem.badInput("after", "problem.unknown-page");
        }
        LocalDate day = CourtTime.date("after", after.substring(0, cut));
        Moment mark = new Moment(after.substring(cut + 1), day, null, null, null, null, null);
        return moments.stream().filter(each -> NEWEST.compare(mark, each) < 0).toList();
    }
}
