package org.hearth.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.Hearing;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What is arranged for hearings, as it is kept and read. */
@ApplicationScoped
class ArrangementList {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    ArrangementRules rules;

    @Inject
    CourtCalendar calendar;

    /** The rows of one hearing, by kind and key. */
    List<Arranged> of(String caseId, String hearing) {
        return em.createQuery(
                        "select a from Arranged a where a.hearing = :hearing and a.caseId = :case"
                                + " order by a.kind, a.due, a.id",
                        Arranged.class)
                .setParameter("hearing", hearing)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The row of that key, as this case's and no other's. */
    Arranged row(OpenCase pass, String id) {
        return em.createQuery("select a from Arranged a where a.id = :id and a.caseId = :case", Arranged.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    Arranged keep(OpenCase pass, Hearing hearing, NewArrangement given) {
        Arranged row = new Arranged(
                pass.courthouse(),
                hearing,
                given,
                given.due() == null ? rules.due(given.kind(), hearing.day(), calendar) : given.due());
        tell(pass, row, given.details());
        if (given.basis() != null && !given.basis().isBlank()) {
            row.rest(seals.seal(
                    pass, pass.caseId(), ContentKind.ORDERS, given.basis().strip()));
        }
        em.persist(row);
        em.flush();
        return row;
    }

    /** Seals the details; a link for the court's staff and the one person alone. */
    void tell(OpenCase pass, Arranged row, String details) {
        if (details == null || details.isBlank()) {
            return;
        }
        Audience readers = row.kind() == ArrangementKind.REMOTE ? Audience.of(Role.CLERK, Role.JUDGE) : Audience.TABLE;
        row.tell(seals.seal(pass, pass.caseId(), row.kind().details(), readers, details.strip()));
    }

    /** Writes the changes down; answers it as it stands now. */
    Arrangement saved(OpenCase pass, Arranged row) {
        em.flush();
        return read(pass, row);
    }

    /** As this reader may see it. */
    Arrangement read(OpenCase pass, Arranged row) {
        return row.arrangement(details(pass, row), text(pass, row.basis()), rules.citation(row.kind()));
    }

    /** As every reader of the case's call may see it: without its sealed words. */
    Arrangement outline(Arranged row) {
        return row.arrangement(null, null, rules.citation(row.kind()));
    }

    private String details(OpenCase pass, Arranged row) {
        if (row.kind() == ArrangementKind.REMOTE && row.details() != null && isFor(pass, row.seat())) {
            return seals.open(pass, row.details().releasedTo(Audience.TABLE)).text();
        }
        return text(pass, row.details());
    }

    private static boolean isFor(OpenCase pass, String seat) {
        return pass.person().equals(seat) || seat.equals(Seat.YOUTH) && pass.role() == Role.YOUTH;
    }

    private String text(OpenCase pass, Sealed sealed) {
        return sealed == null ? null : seals.open(pass, sealed).text();
    }

    /** What is arranged for a hearing follows it to another day. */
    void follow(Hearing moved) {
        of(moved.caseId(), moved.id())
                .forEach(each -> each.follow(moved, rules.due(each.kind(), moved.day(), calendar)));
    }

    /** What is arranged for a hearing that is off is called off. */
    void callOff(Hearing hearing) {
        of(hearing.caseId(), hearing.id()).forEach(Arranged::callOff);
    }
}
