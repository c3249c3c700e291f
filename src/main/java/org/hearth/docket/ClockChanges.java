package org.hearth.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.docket.ClockChange.Days;
import org.hearth.docket.ClockChange.What;
import org.hearth.docket.RunningClock.State;

/** What a change of the case does to its clocks: which start, which move, which end, and which hearing is now too late. */
final class ClockChanges {
    private ClockChanges() {}

    /**
     * The differences, those that press most first, ended clocks last.
     *
     * @param before the clocks that ran before, most pressing first
     * @param after the clocks that run after, most pressing first
     */
    static List<ClockChange> between(List<RunningClock> before, List<RunningClock> after) {
        Map<String, RunningClock> was = counted(before);
        Map<String, RunningClock> is = counted(after);
        List<ClockChange> changes = new ArrayList<>();
        is.forEach((id, now) -> {
            RunningClock then = was.get(id);
            if (then == null) {
                changes.add(change(What.STARTED, now, null, Days.of(now)));
            } else if (!Days.of(then).equals(Days.of(now))) {
                changes.add(change(What.MOVED, now, Days.of(then), Days.of(now)));
            }
        });
        was.forEach((id, then) -> {
            if (!is.containsKey(id)) {
                changes.add(ended(then, is));
            }
        });
        return changes;
    }

    /** A hearing that answers another clock that still runs is not asked about. */
    private static ClockChange ended(RunningClock then, Map<String, RunningClock> is) {
        boolean needed = is.values().stream().anyMatch(each -> Objects.equals(each.hearing(), then.hearing()));
        Hearing hearing = needed ? null : then.hearing();
        return new ClockChange(
                then.clock().id(), then.clock().plain(), What.ENDED, Days.of(then), null, hearing, false);
    }

    private static ClockChange change(What what, RunningClock running, Days before, Days after) {
        Hearing hearing = running.hearing();
        boolean outside = what != What.ENDED && hearing != null && hearing.day().isAfter(running.due());
        return new ClockChange(running.clock().id(), running.clock().plain(), what, before, after, hearing, outside);
    }

    private static Map<String, RunningClock> counted(List<RunningClock> running) {
        Map<String, RunningClock> counted = new LinkedHashMap<>();
        running.stream()
                .filter(each -> each.state() != State.WAITING)
                .forEach(each -> counted.put(each.clock().id(), each));
        return counted;
    }
}
