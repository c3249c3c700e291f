package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.Door;
import org.hearth.access.JobPass;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.court.CourtCalendar;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;

/**
 * Reminds those who are asked: how many things wait for them, the day before one is due, and once when it is late. A
 * reminder counts days and nothing else, and is never a service of notice. A youth, of whom nothing is required, is told
 * once that they are asked and never reminded.
 */
@Door
public class Reminders {
    private static final String INBOX = "/input/inbox";
    private static final String OPEN = "select r from InputRequest r where r.status in :open and r.hearingAt >= :day"
            + " and r.discipline <> :youth and exists (select s.id from Standing s where s.caseId = r.caseId"
            + " and s.person = r.person and s.from <= :today and (s.until is null or s.until >= :today)"
            + " and (s.request is null or s.request = r.id)) order by r.person, r.due, r.id";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtCalendar calendar;

    @Inject
    Outbox outbox;

    /** Queues the day's reminders, each once, on court days; answers to how many people. */
    @Needs(Task.RUN_JOB)
    public int queue(JobPass pass) {
        LocalDate today = clock.today();
        if (!calendar.isCourtDay(today)) {
            return 0;
        }
        Map<String, List<InputRequest>> byPerson = em.createQuery(OPEN, InputRequest.class)
                .setParameter("open", EnumSet.of(RequestStatus.ASKED, RequestStatus.OPENED, RequestStatus.DRAFTED))
                .setParameter("day", CourtTime.at(today, LocalTime.MIDNIGHT))
                .setParameter("today", today)
                .setParameter("youth", Discipline.YOUTH)
                .getResultStream()
                .collect(Collectors.groupingBy(InputRequest::person));
        byPerson.forEach((person, requests) -> remind(person, requests, today));
        return byPerson.size();
    }

    private void remind(String person, List<InputRequest> requests, LocalDate today) {
        LocalDate first = requests.stream()
                .map(InputRequest::due)
                .min(Comparator.naturalOrder())
                .orElse(today);
        outbox.queue(new Outgoing(
                person, "input-waiting", INBOX, "waiting:" + person + ":" + today, false, requests.size(), first));
        LocalDate next = calendar.next(today);
        for (InputRequest request : requests) {
            if (request.due().isAfter(today) && !request.due().isAfter(next)) {
                tell(request, "input-due");
            } else if (request.due().isBefore(today)) {
                tell(request, "input-overdue");
            }
        }
    }

    private void tell(InputRequest request, String template) {
        String key = template + ":" + request.id() + ":" + request.due();
        outbox.queue(new Outgoing(request.person(), template, INBOX, key, false));
    }
}
