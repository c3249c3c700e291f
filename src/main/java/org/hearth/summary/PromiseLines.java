package org.hearth.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hearth.input.AgreedAction;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.OrderStatus;
import org.hearth.orders.PromiseCourse;
import org.hearth.orders.PromiseStep;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** What adults promised: the count in one line, then what is late, what is owed, and what was done since last time. */
final class PromiseLines {
    private static final Words WORDS = Words.ENGLISH;
    private static final List<OrderStatus> ORDER =
            List.of(OrderStatus.LATE, OrderStatus.OPEN, OrderStatus.REPORTED, OrderStatus.DONE);

    private static final int LATE = 6;
    private static final int MOST = 3;

    private PromiseLines() {}

    static Block block(Gathered from) {
        Lines lines = new Lines(from);
        List<CourtOrder> owed = from.orders().stream()
                .filter(each -> each.status() != OrderStatus.LIFTED)
                .sorted(Comparator.<CourtOrder>comparingInt(each -> ORDER.indexOf(each.status()))
                        .thenComparing(CourtOrder::due))
                .toList();
        if (!owed.isEmpty() && owed.stream().anyMatch(each -> each.text() != null)) {
            lines.add(count(owed), WORDS.say("summary.orders"), null);
        }
        for (OrderStatus status : ORDER) {
            lines.keep(status == OrderStatus.LATE ? LATE : MOST);
            owed.stream()
                    .filter(each -> each.status() == status && isOfInterest(each, from))
                    .forEach(each -> add(lines, from, each));
        }
        lines.keep(MOST);
        from.together().agreed().forEach(each -> agreed(lines, from, each));
        lines.keep(MOST);
        from.own().stream()
                .filter(each -> BlockId.PROMISES.wire().equals(each.block()))
                .forEach(lines::add);
        return lines.block(BlockId.PROMISES);
    }

    /** What was done before the last hearing is counted and no longer named. */
    private static boolean isOfInterest(CourtOrder order, Gathered from) {
        return order.status() != OrderStatus.DONE
                || from.since() == null
                || !order.due().isBefore(from.since());
    }

    private static String count(List<CourtOrder> owed) {
        return WORDS.say(
                "summary.promises",
                owed.size(),
                with(owed, OrderStatus.DONE),
                with(owed, OrderStatus.LATE),
                with(owed, OrderStatus.OPEN) + with(owed, OrderStatus.REPORTED));
    }

    private static long with(List<CourtOrder> owed, OrderStatus status) {
        return owed.stream().filter(each -> each.status() == status).count();
    }

    private static void add(Lines lines, Gathered from, CourtOrder order) {
        LocalDate made = CourtTime.dayOf(order.signedAt());
        if (order.text() == null) {
            lines.withhold(order.withheldBy());
        } else {
            lines.add(say(order, from.today()), WORDS.say(Discipline.COURT.key()), made);
        }
    }

    /** What the team's conference agreed on: the one thing that leaves it. */
    private static void agreed(Lines lines, Gathered from, AgreedAction action) {
        LocalDate day = CourtTime.dayOf(action.agreedAt());
        String text = action.text() == null
                ? null
                : WORDS.say(
                                "summary.agreed",
                                CourtTime.sayShort(day, WORDS.locale()),
                                action.text(),
                                action.owner(),
                                CourtTime.sayShort(action.by(), WORDS.locale()))
                        + late(action);
        String rule = from.basis().apply(ContentKind.PROMISES);
        lines.add(text, rule, action.who() + ", " + WORDS.say(action.role().key()), day);
    }

    /** How late it is, and what the one who owes it answers. */
    private static String late(AgreedAction action) {
        String said = action.daysLate() == 0 ? "" : " " + WORDS.say("summary.agreed.late", action.daysLate());
        for (AgreedAction.Answered each : action.answers()) {
            said = WORDS.say("summary.promise.reply", said, each.who(), each.text());
        }
        return said;
    }

    private static String say(CourtOrder order, LocalDate today) {
        String due = CourtTime.say(order.due(), WORDS.locale());
        String key = "summary.promise." + order.status().name().toLowerCase(WORDS.locale());
        String said = WORDS.say(
                key, order.text(), order.responsible(), due, Math.max(0, ChronoUnit.DAYS.between(order.due(), today)));
        return order.status() == OrderStatus.LATE ? answered(said, order.course()) : said;
    }

    /** With what the one who owes it answers, under the agency's name. */
    private static String answered(String said, PromiseCourse course) {
        String whole = said;
        for (PromiseStep each : course.replies()) {
            String who = each.agency().isEmpty() ? each.who() : each.agency();
            whole = each.text() == null ? whole : WORDS.say("summary.promise.reply", whole, who, each.text());
        }
        return whole;
    }
}
