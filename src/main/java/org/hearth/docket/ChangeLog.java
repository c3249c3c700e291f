package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.access.CourtPass;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.court.CourtBook;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** Keeps why hearings did not stay where they were, and counts it by who answers for it. */
@ApplicationScoped
class ChangeLog {
    private static final String COUNTED = "select c.reason, c.owner, count(c),"
            + " sum(case when c.nowAt is null then 1 else 0 end) from NotedChange c, SetHearing h"
            + " where h.id = c.hearing and h.courthouse = :house and c.changedAt >= :from and c.changedAt < :until"
            + " group by c.reason, c.owner order by count(c) desc, c.reason, c.owner";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Standings standings;

    @Inject
    CourtBook book;

    @Inject
    ContinuanceReasons reasons;

    /** Notes a change of the hearing as it now stands; where nobody is named, the reason says who answers. */
    void note(OpenCase pass, SetHearing row, Instant was, Change change) {
        Change answered = change.owner() == null ? change.answeredBy(owner(pass, change)) : change;
        Sealed facts =
                change.facts() == null ? null : seals.seal(pass, pass.caseId(), ContentKind.ORDERS, change.facts());
        em.persist(new NotedChange(row, was, answered, facts, clock.now(), pass));
    }

    private String owner(OpenCase pass, Change change) {
        String house = book.courthouse(pass.courthouse()).name();
        return reasons.of(change.reason().wire()).owner().named(standings.team(pass), house);
    }

    /** What was changed of a hearing, first to last. */
    List<HearingHistory.Changed> of(OpenCase pass, SetHearing row) {
        return em.createQuery(
                        "select c from NotedChange c where c.hearing = :hearing and c.caseId = :case"
                                + " order by c.changedAt, c.hearingVersion",
                        NotedChange.class)
                .setParameter("hearing", row.id())
                .setParameter("case", row.caseId())
                .getResultStream()
                .map(each -> each.changed(reasons.words(each.reason()), read(pass, each.facts())))
                .toList();
    }

    private String read(OpenCase pass, Sealed facts) {
        return facts == null ? null : seals.open(pass, facts).text();
    }

    /** The courthouse's changes from a first to a last day, the most frequent first; one statement. */
    List<ContinuanceCount> counts(CourtPass pass, LocalDate from, LocalDate to) {
        return em.createQuery(COUNTED, Object[].class)
                .setParameter("house", pass.courthouse())
                .setParameter("from", CourtTime.at(from, LocalTime.MIDNIGHT))
                .setParameter("until", CourtTime.at(to.plusDays(1), LocalTime.MIDNIGHT))
                .getResultStream()
                .map(this::counted)
                .toList();
    }

    private ContinuanceCount counted(Object[] row) {
        String id = (String) row[0];
        long all = ((Number) row[2]).longValue();
        long off = ((Number) row[3]).longValue();
        return new ContinuanceCount(id, reasons.words(id), reasons.ownerOf(id), (String) row[1], all - off, off);
    }
}
