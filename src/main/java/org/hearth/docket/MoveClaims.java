package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Claims what a hearing leaves and what it takes before anybody looks: the earlier day first and each day's keys in
 * order, so that two who move hearings into each other's places never wait in a ring.
 */
@ApplicationScoped
class MoveClaims {
    @Inject
    CalendarDesk desk;

    @Inject
    Claims claims;

    /** Claims the old place and the new one; a sitting that does not exist is left to the rules to refuse. */
    void take(SetHearing row, String sitting, Matter matter) {
        TreeMap<LocalDate, SortedSet<String>> keys = new TreeMap<>();
        if (!row.status().off()) {
            add(keys, row.sitting(), matter);
        }
        add(keys, sitting, matter);
        keys.forEach((day, each) -> claims.take(each, day));
    }

    private void add(TreeMap<LocalDate, SortedSet<String>> keys, String id, Matter matter) {
        desk.sitting(matter.courthouse(), id)
                .ifPresent(sitting -> keys.computeIfAbsent(sitting.day(), any -> new TreeSet<>())
                        .addAll(matter.attending().claims(sitting)));
    }
}
