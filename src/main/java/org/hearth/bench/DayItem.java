package org.hearth.bench;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.calling.Call;
import org.hearth.docket.Hearing;
import org.hearth.input.AlarmKind;
import org.hearth.input.Readiness;
import org.hearth.notice.ServiceCount;

/**
 * One hearing on its day's list.
 *
 * @param hearing the hearing
 * @param line its number on the day's list; null for a reader who sees only a part of the list
 * @param label the name the youth asked for; null where this reader has no right to it
 * @param readiness how far each discipline's input has come
 * @param ordersOpen orders of this hearing that are not yet signed or entered
 * @param call who is here and what is arranged; null for a reader who has no right to it
 * @param notice how far the statutory notices have come; null where none is owed and for a reader who may not know
 * @param apart numbers of the lines whose young people must not meet this one; none for those who are not court staff
 * @param alarms danger, injury or threat that stands on the case; none where this reader may not know
 * @param called when it was called against the time set; null before it was marked at all, and for those who do not call
 * @param order the version of its courtroom's call order
 */
public record DayItem(
        Hearing hearing,
        Integer line,
        String label,
        List<Readiness> readiness,
        int ordersOpen,
        Call call,
        ServiceCount notice,
        List<Integer> apart,
        Set<AlarmKind> alarms,
        Wait called,
        long order) {
    public DayItem {
        readiness = List.copyOf(readiness);
        alarms = Collections.unmodifiableSet(new TreeSet<>(alarms));
        apart = List.copyOf(apart);
    }
}
