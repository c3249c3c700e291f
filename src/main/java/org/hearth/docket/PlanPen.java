package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.access.OpenCase;
import org.hearth.access.Rosters;
import org.hearth.casefile.CaseChanged;
import org.hearth.docket.Transition.Act;

/** Writes what a plan has decided: claims first, in one order, then each hearing with its change and its event. */
@ApplicationScoped
class PlanPen {
    @Inject
    EntityManager em;

    @Inject
    HearingSteps steps;

    @Inject
    ChangeLog log;

    @Inject
    Claims claims;

    @Inject
    HearingList hearings;

    @Inject
    Placing placing;

    @Inject
    Rosters rosters;

    @Inject
    Event<HearingSet> set;

    @Inject
    Event<CaseChanged> changed;

    /** What is to be claimed, by day: filled first, claimed once. */
    static final class Wanted {
        private final Map<LocalDate, SortedSet<String>> byDay = new TreeMap<>();

        void add(PlanCase each, Sitting sitting) {
            byDay.computeIfAbsent(sitting.day(), any -> new TreeSet<>())
                    .addAll(each.matter().attending().claims(sitting));
        }

        /** The room and the judicial officer of a sitting that is lost or held again. */
        void add(Sitting sitting) {
            SortedSet<String> keys = byDay.computeIfAbsent(sitting.day(), any -> new TreeSet<>());
            keys.add("room:" + sitting.courthouse() + ":" + sitting.courtroom());
            keys.add("officer:" + sitting.courthouse() + ":" + sitting.officer());
        }
    }

    /** Claims everything, day after day, so that two plans never wait for each other in a ring. */
    void claim(Wanted wanted) {
        wanted.byDay.forEach((day, keys) -> claims.take(keys, day));
    }

    /** Sets a new hearing. */
    Hearing set(OpenCase pass, SetHearing row, PlanCase each, Place place) {
        return write(pass, row, each, place);
    }

    /** Moves a hearing; whoever waits for it is told once. */
    Hearing move(OpenCase pass, SetHearing row, PlanCase each, Place place, Change change) {
        Instant was = row.startsAt();
        steps.take(pass, row, Mark.of(HearingStatus.SET), Act.MOVE);
        Hearing moved = write(pass, row, each, place);
        log.note(pass, row, was, change);
        return moved;
    }

    private Hearing write(OpenCase pass, SetHearing row, PlanCase each, Place place) {
        Window window = placing.window(each.matter());
        hearings.keep(
                pass,
                row,
                new Placing.Taken(place, window, null, null),
                each.matter().attending());
        Hearing hearing = hearings.read(pass, row);
        rosters.changed(pass, hearing.id(), "hearing");
        set.fire(new HearingSet(pass, hearing));
        changed.fire(new CaseChanged(pass.caseId()));
        return hearing;
    }

    /** The rows of hearings of those cases; one statement. */
    List<SetHearing> rows(String courthouse, Collection<String> ids) {
        return em.createQuery(
                        "select h from SetHearing h where h.id in :ids and h.courthouse = :house order by h.startsAt, h.id",
                        SetHearing.class)
                .setParameter("ids", ids)
                .setParameter("house", courthouse)
                .getResultList();
    }
}
