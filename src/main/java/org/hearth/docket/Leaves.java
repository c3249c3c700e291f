package org.hearth.docket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Accounts;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.court.CourtBook;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** When judicial officers and people of the teams are not there. */
@Door
public class Leaves {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CourtBook book;

    @Inject
    HearingList hearings;

    @Inject
    Accounts accounts;

    @Inject
    Trail trail;

    /** The courthouse's leave that touches any day from a first to a last one, by its first day; three statements. */
    @Needs(Task.ADVISE_SLOTS)
    public List<Leave> between(CourtPass pass, LocalDate from, LocalDate to) {
        return told(
                pass,
                em.createQuery(
                                "select l from NotedLeave l where l.courthouse = :house and l.from <= :to and l.to >= :from"
                                        + " order by l.from, l.id",
                                NotedLeave.class)
                        .setParameter("house", pass.courthouse())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList(),
                from,
                to);
    }

    /**
     * Notes a leave; what stands in it is named, and stays until somebody moves it.
     *
     * @throws Problem bad input for somebody whom this courthouse does not know
     */
    @Needs(Task.SET_HEARING)
    public Leave add(CourtPass pass, NewLeave given) {
        known(pass, given);
        NotedLeave row = new NotedLeave(pass.courthouse(), given, clock.now(), pass.person());
        em.persist(row);
        em.flush();
        trail.touched("leave");
        return told(pass, List.of(row), given.from(), given.to()).get(0);
    }

    /** Takes a leave back; not found for one that is none of this courthouse's. */
    @Needs(Task.SET_HEARING)
    public void end(CourtPass pass, String id) {
        int ended = em.createQuery("delete from NotedLeave l where l.id = :id and l.courthouse = :house")
                .setParameter("id", id)
                .setParameter("house", pass.courthouse())
                .executeUpdate();
        if (ended == 0) {
            throw Problem.notFound();
        }
        trail.touched("leave");
    }

    private void known(CourtPass pass, NewLeave given) {
        boolean officer = book.courthouse(pass.courthouse()).officers().stream()
                .anyMatch(each -> each.key().equals(given.officer()));
        if (given.officer() != null && !officer) {
            throw Problem.badInput("judge", "problem.unknown-officer");
        }
        if (given.person() != null
                && accounts.people(pass).stream().noneMatch(each -> each.id().equals(given.person()))) {
            throw Problem.badInput("person", "problem.unknown-person");
        }
    }

    private List<Leave> told(CourtPass pass, List<NotedLeave> rows, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(clock.today()) ? clock.today() : from;
        List<Hearing> ahead = rows.isEmpty() ? List.of() : hearings.ahead(pass, first, to);
        Map<String, Set<String>> called = called(rows, first, to);
        return rows.stream()
                .map(row -> row.leave(ahead.stream()
                        .filter(each -> row.covers(each.day()))
                        .filter(each -> each.officer().equals(row.officer())
                                || called.getOrDefault(each.id(), Set.of()).contains(row.person()))
                        .toList()))
                .toList();
    }

    /** Which of these people are called to which hearing, by the hearing's key. */
    private Map<String, Set<String>> called(List<NotedLeave> rows, LocalDate from, LocalDate to) {
        Set<String> persons = new HashSet<>();
        rows.forEach(row -> persons.add(row.person()));
        persons.remove(null);
        Map<String, Set<String>> called = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery(
                            "select p.hearing, p.person from Party p, SetHearing h where h.id = p.hearing"
                                    + " and p.person in :persons and p.day between :from and :to",
                            Object[].class)
                    .setParameter("persons", persons)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .getResultList()
                    .forEach(each -> called.computeIfAbsent((String) each[0], any -> new HashSet<>())
                            .add((String) each[1]));
        }
        return called;
    }
}
