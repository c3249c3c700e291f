package org.hearth.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Page;
import org.hearth.terms.Role;

/**
 * Who has read a youth's file, for the youth and their attorney. What judge, chambers and opposing counsel read is their
 * deliberation and stays hidden; of the court's desk only the day is told.
 */
@Door
public class Readers {
    private static final List<String> HIDDEN = List.of(
            "JOB", Role.JUDGE.name(), Role.PARENT_ATTORNEY.name(), Role.AGENCY_COUNSEL.name(), Role.PROSECUTOR.name());
    private static final List<String> TASKS = names(
            Task.READ_CASE,
            Task.READ_TEAM,
            Task.READ_PROGRESS,
            Task.READ_SUMMARY,
            Task.READ_ORDERS,
            Task.READ_PROMISES,
            Task.READ_REQUESTS,
            Task.READ_NOTICES,
            Task.READ_CALL,
            Task.READ_TRANSFERS,
            Task.USE_EMERGENCY);
    /** What the desk opens for its own work; the rest may be chambers'. */
    private static final List<String> DESK = names(Task.READ_CASE, Task.READ_TEAM, Task.READ_NOTICES);

    private static final String LINES = "select a, p.name from AuditEntry a left join Person p on p.id = a.person"
            + " where a.caseToken = :token and a.outcome = 'done' and a.task in :tasks and a.role not in :hidden"
            + " and a.person <> :me and (a.role <> 'CLERK' or a.task in :desk)"
            + " and (:after = '' or a.done < :before or a.done = :before and a.id < :after)"
            + " order by a.done desc, a.id desc";

    @Inject
    EntityManager em;

    @Inject
    Trail trail;

    private static List<String> names(Task... tasks) {
        return List.of(tasks).stream().map(Task::name).toList();
    }

    /**
     * The readings of this case by others, the newest first; one person's calls of one kind within one minute stand once.
     *
     * @param after the key of the last line of the page before; null for the first page
     * @param limit at most so many lines of the audit
     */
    @Needs(Task.READ_READERS)
    public Page<Reader> of(OpenCase pass, String after, int limit) {
        String last = after == null ? "" : after;
        String token = Optional.ofNullable(trail.token(pass.caseId())).orElse("none");
        List<Reader> lines = em.createQuery(LINES, Object[].class)
                .setParameter("token", token)
                .setParameter("tasks", TASKS)
                .setParameter("hidden", HIDDEN)
                .setParameter("desk", DESK)
                .setParameter("me", pass.person())
                .setParameter("after", last)
                .setParameter("before", doneAt(last, token))
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> ((AuditEntry) row[0]).reader((String) row[1]))
                .toList();
        boolean more = lines.size() > limit;
        List<Reader> shown = more ? lines.subList(0, limit) : lines;
        return new Page<>(once(shown), more ? shown.get(limit - 1).id() : null);
    }

    private Instant doneAt(String id, String token) {
        return em.createQuery(
                        "select a.done from AuditEntry a where a.id = :id and a.caseToken = :token", Instant.class)
                .setParameter("id", id)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static List<Reader> once(List<Reader> lines) {
        List<Reader> shown = new ArrayList<>();
        for (Reader each : lines) {
            boolean again = shown.stream().anyMatch(other -> same(other, each));
            if (!again) {
                shown.add(each);
            }
        }
        return shown;
    }

    private static boolean same(Reader one, Reader other) {
        return one.role() == other.role()
                && one.task() == other.task()
                && String.valueOf(one.name()).equals(String.valueOf(other.name()))
                && one.when().equals(other.when());
    }

    /** To the minute; of the court the day alone. */
    static Instant told(Instant done, Role role) {
        return role == Role.CLERK
                ? CourtTime.at(CourtTime.dayOf(done), LocalTime.MIN)
                : done.truncatedTo(ChronoUnit.MINUTES);
    }
}
