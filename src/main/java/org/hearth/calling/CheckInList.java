package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Who has come to one hearing, as it is kept and read. */
@ApplicationScoped
class CheckInList {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Standings standings;

    /**
     * Everybody who has a seat at the hearing, the youth first, then the parents, the team by role, the interpreters.
     *
     * @param arranged what is arranged for it
     */
    List<Seat> seats(OpenCase pass, List<Arranged> arranged) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        seats.put(Seat.YOUTH, Seat.youth());
        Seat.PARENTS.forEach(key -> seats.put(key, Seat.parent(key)));
        for (Member member : standings.team(pass)) {
            seats.putIfAbsent(Seat.keyOf(member), Seat.of(member));
        }
        arranged.stream()
                .filter(Arranged::bringsSomebody)
                .forEach(each -> seats.put(each.id(), Seat.interpreter(each.id())));
        return new ArrayList<>(seats.values());
    }

    /** Each seat with where its person is. */
    List<CheckIn> read(OpenCase pass, String hearing, List<Seat> seats) {
        Instant now = clock.now();
        Map<String, CheckedIn> rows = new LinkedHashMap<>();
        em.createQuery("select k from CheckedIn k where k.hearing = :hearing and k.caseId = :case", CheckedIn.class)
                .setParameter("hearing", hearing)
                .setParameter("case", pass.caseId())
                .getResultList()
                .forEach(each -> rows.put(each.seat(), each));
        List<CheckIn> all = new ArrayList<>();
        for (Seat seat : seats) {
            CheckedIn row = rows.remove(seat.key());
            all.add(row == null ? CheckIn.none(seat) : row.checkIn(seat, now));
        }
        rows.values().forEach(row -> all.add(row.checkIn(gone(row.seat()), now)));
        return all;
    }

    /** Somebody who came and whose place on the team or whose arrangement has ended since. */
    private static Seat gone(String key) {
        return new Seat(key, "seat.team", null, false);
    }

    /**
     * Writes down that somebody came or went.
     *
     * @throws Problem lost race where somebody else checks the same person in at this moment
     */
    void mark(OpenCase pass, Hearing hearing, NewCheckIn given) {
        CheckedIn row = em.createQuery(
                        "select k from CheckedIn k where k.hearing = :hearing and k.caseId = :case and k.seat = :seat",
                        CheckedIn.class)
                .setParameter("hearing", hearing.id())
                .setParameter("case", pass.caseId())
                .setParameter("seat", given.person())
                .getResultStream()
                .findFirst()
                .orElse(null);
        boolean first = row == null;
        CheckedIn kept = first ? new CheckedIn(hearing, given.person(), clock.now()) : row;
        kept.mark(given.state(), given.fromAfar(), clock.now(), pass.person());
        if (first) {
            em.persist(kept);
        }
        flush();
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Problem.lostRace("changed-meanwhile");
        }
    }
}
