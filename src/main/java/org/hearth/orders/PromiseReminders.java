package org.hearth.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.access.Agency;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.Rosters;
import org.hearth.access.Task;
import org.hearth.court.CourtCalendar;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/**
 * Reminds those who owe something: three court days before it is due, and once when it is late. A reminder names no one
 * and nothing, and is never a service of notice.
 */
@Door
public class PromiseReminders {
    private static final String PAGE = "/orders/promises?mine=true";
    private static final int AHEAD = 3;
    /** A lateness is told within so many days, so that a long stand-still of the server floods nobody. */
    private static final int BACK = 14;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Rosters rosters;

    @Inject
    Outbox outbox;

    /** Queues the day's reminders, each once, on court days; answers for how many promises. */
    @Needs(Task.RUN_JOB)
    public int queue(JobPass pass) {
        LocalDate today = clock.today();
        if (!calendar.isCourtDay(today)) {
            return 0;
        }
        List<Owed> due = new ArrayList<>(within("OrderLine o where o.signedAt is not null and ", OrderLine.class));
        due.addAll(within("AgreedPromise o where ", AgreedPromise.class));
        Map<String, List<Member>> teams =
                rosters.teams(pass, due.stream().map(Owed::caseId).distinct().toList());
        due.forEach(each -> remind(each, teams.getOrDefault(each.caseId(), List.of()), today));
        return due.size();
    }

    private <T extends Owed> List<T> within(String from, Class<T> kind) {
        LocalDate today = clock.today();
        return em.createQuery(
                        "select o from " + from + "o.droppedAt is null and o.status = :open and o.due >= :from"
                                + " and o.due <= :to and o.due <> :today order by o.due, o.id",
                        kind)
                .setParameter("open", OrderStatus.OPEN)
                .setParameter("from", today.minusDays(BACK))
                .setParameter("to", calendar.plus(today, AHEAD))
                .setParameter("today", today)
                .getResultList();
    }

    private void remind(Owed promise, List<Member> team, LocalDate today) {
        String template = promise.due().isBefore(today) ? "promise-late" : "promise-due";
        team.stream()
                .filter(each -> each.role() != Role.YOUTH)
                .filter(each -> Agency.isNamed(promise.responsible(), each.agency())
                        || Agency.isNamed(promise.responsible(), each.name()))
                .map(Member::person)
                .distinct()
                .forEach(person -> outbox.queue(new Outgoing(
                        person,
                        template,
                        PAGE,
                        template + ":" + promise.id() + ":" + promise.due() + ":" + person,
                        false)));
    }
}
