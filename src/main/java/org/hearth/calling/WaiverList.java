package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** A case's waivers: rows are added and never changed. */
@ApplicationScoped
class WaiverList {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    /** Every waiver, newest first, each with the day it was withdrawn; one statement. */
    List<Waiver> read(OpenCase pass) {
        Map<String, LocalDate> withdrawn = new HashMap<>();
        List<GivenWaiver> given = new ArrayList<>();
        for (GivenWaiver row : rows(pass)) {
            if (row.withdraws() == null) {
                given.add(row);
            } else {
                withdrawn.put(row.withdraws(), row.given());
            }
        }
        Collections.reverse(given);
        return given.stream()
                .map(row -> row.waiver(seals.open(pass, row.scope()).text(), withdrawn.get(row.id())))
                .toList();
    }

    /**
     * Adds a waiver or the entry that ends one; answers the waiver as it stands now.
     *
     * @throws Problem not found, for a withdrawal of what this case does not have; 422 where it is withdrawn already
     */
    Waiver add(OpenCase pass, NewWaiver given) {
        LocalDate on = given.given() == null ? clock.today() : given.given();
        if (on.isAfter(clock.today())) {
            throw Problem.badInput("given", "problem.in-the-future");
        }
        String id = given.withdraws() == null ? write(pass, given, on) : end(pass, given.withdraws(), on);
        em.flush();
        return read(pass).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String write(OpenCase pass, NewWaiver given, LocalDate on) {
        GivenWaiver row = new GivenWaiver(
                pass,
                given,
                on,
                seals.seal(
                        pass, pass.caseId(), ContentKind.ORDERS, given.scope().strip()),
                clock.now());
        em.persist(row);
        return row.id();
    }

    private String end(OpenCase pass, String id, LocalDate on) {
        List<GivenWaiver> rows = rows(pass);
        GivenWaiver ended = rows.stream()
                .filter(each -> each.id().equals(id) && each.withdraws() == null)
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (rows.stream().anyMatch(each -> id.equals(each.withdraws()))) {
            throw Problem.unmetRule("waiver-withdrawn");
        }
        if (on.isBefore(ended.given())) {
            throw Problem.badInput("given", "problem.withdrawn-before");
        }
        em.persist(new GivenWaiver(pass, ended, on, clock.now()));
        return id;
    }

    private List<GivenWaiver> rows(OpenCase pass) {
        return em.createQuery(
                        "select w from GivenWaiver w where w.caseId = :case order by w.recordedAt, w.id",
                        GivenWaiver.class)
                .setParameter("case", pass.caseId())
                .getResultList();
    }
}
